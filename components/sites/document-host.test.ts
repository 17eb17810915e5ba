import { describe, expect, it } from 'vitest';
import { hostOfDocument } from './document-host.ts';

describe('hostOfDocument', () => {
  const view = (hostname: string, origin: string, referrer = '', ancestorOrigins?: string[]) => ({
    location: { hostname, ...(ancestorOrigins && { ancestorOrigins }) },
    origin,
    document: { referrer },
  });
  it.each([
    ['a page', view('www.bbc.com', 'https://www.bbc.com'), 'www.bbc.com'],
    ['about:blank made by a page', view('', 'https://www.bbc.com'), 'www.bbc.com'],
    ['a sandboxed srcdoc', view('', 'null', 'https://www.bbc.com/a'), 'www.bbc.com'],
    ['a sandboxed frame without referrer', view('', 'null'), ''],
    [
      'a sandboxed srcdoc in the frame of another site',
      view('', 'null', 'https://www.bbc.com/a', ['https://ads.example', 'https://www.bbc.com']),
      'ads.example',
    ],
    [
      'a sandboxed srcdoc in another',
      view('', 'null', '', ['null', 'https://www.bbc.com', 'https://portal.example']),
      'www.bbc.com',
    ],
  ])('of %s', (_, given, host) => {
    expect(hostOfDocument(given)).toBe(host);
  });
});
