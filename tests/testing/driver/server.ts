// The test's whole internet: pages by host and path over http and https, and a log of every
// request. Browsers reach it through a proxy, so that no request can bypass it.
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface Served {
  readonly body: string | Buffer;
  /** Default: 200. */
  readonly status?: number;
  /** Default: HTML in UTF-8. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer for an address; undefined: 404. */
export type Pages = (url: URL) => Served | undefined;

export interface WebRequest {
  readonly url: string;
  /** Whether there was a page at that address. */
  readonly found: boolean;
}

export interface Web {
  /** `127.0.0.1:port` of the proxy that browsers must use. */
  readonly proxy: string;
  /** Every request so far, in order. */
  readonly requests: readonly WebRequest[];
  serve(pages: Pages): void;
  /** Empties `requests`. */
  forget(): void;
  close(): Promise<void>;
}

const NOTHING: Pages = () => undefined;

/** Starts the test's internet on two free ports of 127.0.0.1. */
export async function openWeb(pages: Pages = NOTHING): Promise<Web> {
  const requests: WebRequest[] = [];
  const sockets = new Set<Socket>();
  let answerer = pages;

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    const served = answerer(url);
    requests.push({ url: url.href, found: served !== undefined });
    if (!served) return void response.writeHead(404, { 'content-length': 0 }).end();
    response
      .writeHead(served.status ?? 200, {
        'content-type': served.type ?? 'text/html; charset=utf-8',
        ...served.headers,
      })
      .end(served.body);
  };

  const certificate = await generate([{ name: 'commonName', value: 'Sidelight tests' }], {
    keySize: 2048,
    notAfterDate: new Date(Date.now() + 86_400_000),
  });
  const secure = createHttps({ key: certificate.private, cert: certificate.cert }, answer('https'));
  const proxy = createHttp(answer('http'));
  proxy.on('connect', (_request: IncomingMessage, socket: Socket, head: Buffer) => {
    // All hosts are served by the server above: hand it the connection.
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  for (const server of [secure, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    requests,
    serve: (next) => {
      answerer = next;
    },
    forget: () => {
      requests.length = 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
