import { describe, expect, it } from 'vitest';
import { hostOfDocument } from './document-host.ts';

describe('hostOfDocument', () => {
  const view = (hostname: string, origin: string, referrer = '') => ({
    location: { hostname },
    origin,
    document: { referrer },
  });
  it.each([
    ['a page', view('www.bbc.com', 'https://www.bbc.com'), 'www.bbc.com'],
    ['about:blank made by a page', view('', 'https://www.bbc.com'), 'www.bbc.com'],
    ['a sandboxed srcdoc', view('', 'null', 'https://www.bbc.com/a'), 'www.bbc.com'],
    ['a sandboxed frame without referrer', view('', 'null'), ''],
  ])('of %s', (_, given, host) => {
    expect(hostOfDocument(given)).toBe(host);
  });
});
