// How the page script comes into the welcome page.
import { expect, test, vi } from 'vitest';
import { readSample } from './read-sample.ts';

test('loads styles and scripts in order, and says which script is missing', async () => {
  const inHead = (): Element[] => [
    ...document.head.querySelectorAll('[href*=welcome-], [src*=welcome-]'),
  ];
  const onFailure = vi.fn();
  readSample({
    document,
    js: ['welcome-card.js', 'welcome-news.js'],
    css: ['welcome-marks.css'],
    flag: 'welcomeTestFlag',
    onFailure,
  });
  try {
    const addresses = inHead().map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
    const full = (path: string) => `${location.origin}/${path}`;
    expect(addresses).toEqual(
      ['welcome-marks.css', 'welcome-card.js', 'welcome-news.js'].map(full),
    );
    expect(Reflect.get(globalThis, 'welcomeTestFlag')).toBe(true);
    const [, card] = inHead() as [Element, HTMLScriptElement];
    expect(card.async).toBe(false);
    card.dispatchEvent(new Event('error'));
    expect(onFailure).toHaveBeenCalledWith('welcome-card.js');
  } finally {
    for (const one of inHead()) one.remove();
    Reflect.deleteProperty(globalThis, 'welcomeTestFlag');
  }
});
