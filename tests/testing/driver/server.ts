// The test's whole internet: pages by host and path over https, and a log of every request.
// A proxy stands in front of it, so that nothing a browser asks for can get past.
// Must not know: which browser asks, or what an extension is.
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface Served {
  readonly body: string | Buffer;
  /** 200 unless told. */
  readonly status?: number;
  /** HTML in UTF-8 unless told. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers for an address, or undefined where the internet has nothing there. */
export type Pages = (url: URL) => Served | undefined;

export interface WebRequest {
  readonly url: string;
  /** Whether a page stood at that address. */
  readonly found: boolean;
}

export interface Web {
  /** `127.0.0.1:port` of the proxy that every browser is pointed at. */
  readonly proxy: string;
  /** Every request that has left a browser, in order. */
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
    // Whatever host is asked for, the connection ends at the server above: only its port is handed on.
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
