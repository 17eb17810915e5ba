// How the page script comes into the welcome page.
import { expect, test, vi } from 'vitest';
import { readSample } from './read-sample.ts';

test('loads the scripts in order, and says which script is missing', async () => {
  const inHead = (): Element[] => [...document.head.querySelectorAll('[src*=welcome-]')];
  const onFailure = vi.fn();
  readSample({
    document,
    js: ['welcome-card.js', 'welcome-news.js'],
    flag: 'welcomeTestFlag',
    onFailure,
  });
  try {
    const addresses = inHead().map((one) => one.getAttribute('src'));
    const full = (path: string) => `${location.origin}/${path}`;
    expect(addresses).toEqual(['welcome-card.js', 'welcome-news.js'].map(full));
    expect(Reflect.get(globalThis, 'welcomeTestFlag')).toBe(true);
    const [card] = inHead() as [HTMLScriptElement];
    expect(card.async).toBe(false);
    card.dispatchEvent(new Event('error'));
    expect(onFailure).toHaveBeenCalledWith('welcome-card.js');
  } finally {
    for (const one of inHead()) one.remove();
    Reflect.deleteProperty(globalThis, 'welcomeTestFlag');
  }
});
