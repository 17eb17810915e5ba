import { describe, expect, it } from 'vitest';
import { hostOfDocument } from './document-host.ts';

describe('hostOfDocument', () => {
  const view = (URL: string, origin: string, referrer = '', ancestorOrigins?: string[]) => ({
    location: { ...(ancestorOrigins && { ancestorOrigins }) },
    origin,
    document: { URL, referrer },
  });
  it.each([
    ['a page', view('https://www.bbc.com/a', 'https://www.bbc.com'), 'www.bbc.com'],
    ['a sandboxed page', view('https://www.bbc.com/a', 'null'), 'www.bbc.com'],
    ['a page with a port', view('http://127.0.0.1:8080/', 'http://127.0.0.1:8080'), '127.0.0.1'],
    [
      'a page from a blob',
      view('blob:https://www.bbc.com/1', 'https://www.bbc.com'),
      'www.bbc.com',
    ],
    ['about:blank made by a page', view('about:blank', 'https://www.bbc.com'), 'www.bbc.com'],
    ['a sandboxed srcdoc', view('about:srcdoc', 'null', 'https://www.bbc.com/a'), 'www.bbc.com'],
    ['a sandboxed frame without referrer', view('data:text/html,x', 'null'), ''],
    [
      'a sandboxed srcdoc in the frame of another site',
      view('about:srcdoc', 'null', 'https://www.bbc.com/a', [
        'https://ads.example',
        'https://www.bbc.com',
      ]),
      'ads.example',
    ],
    [
      'a sandboxed srcdoc in another',
      view('about:srcdoc', 'null', '', ['null', 'https://www.bbc.com', 'https://portal.example']),
      'www.bbc.com',
    ],
  ])('of %s', (_, given, host) => {
    expect(hostOfDocument(given)).toBe(host);
  });
});
