import { expect, test } from 'vitest';
import { hostOfSender } from './sender-host.ts';

const tab = { url: 'https://www.bbc.com/news' };

test.each([
  [
    'a page',
    { url: 'https://live.bbc.com/a', origin: 'https://live.bbc.com', tab },
    'live.bbc.com',
  ],
  ['about:blank', { url: 'about:blank', origin: 'https://ads.example', tab }, 'ads.example'],
  [
    'a blob',
    { url: 'blob:https://ads.example/1', origin: 'https://ads.example', tab },
    'ads.example',
  ],
  ['a sandboxed frame', { url: 'about:srcdoc', origin: 'null', tab }, 'www.bbc.com'],
  ['a browser that says no origin', { url: 'about:srcdoc', tab }, 'www.bbc.com'],
  ['a file', { url: 'file:///a.html', origin: 'file://', tab: { url: 'file:///a.html' } }, ''],
  ['nothing', {}, ''],
])('the host of %s', (_, sender, host) => {
  expect(hostOfSender(sender)).toBe(host);
});
