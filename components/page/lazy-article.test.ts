// When the code that reads articles comes.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article, ArticleParts, ReadArticle } from '../article/read-article.ts';
import { handOverArticle } from '../article/script.ts';
import { createLazyArticle } from './lazy-article.ts';

const parts = {} as ArticleParts;
const article = {} as Article;
const readArticle = vi.fn<ReadArticle>(() => article);
const asked = vi.fn();
/** Whether the background can run the script. */
let works: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  works = true;
  fakeBrowser.runtime.onMessage.addListener(({ type }, _, sendResponse) => {
    asked(type);
    if (works) handOverArticle(readArticle);
    sendResponse(works ? { answer: { ok: true } } : { error: { name: 'Error', message: 'gone' } });
    return true;
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sidelightArticle');
});

test('the code is asked for once, when it is needed', async () => {
  const lazy = createLazyArticle(parts);
  expect(lazy.loaded).toBeUndefined();
  expect(asked).not.toHaveBeenCalled();
  expect(await Promise.all([lazy.load(), lazy.load()])).toEqual([article, article]);
  expect(asked).toHaveBeenCalledExactlyOnceWith('load-article');
  expect(readArticle).toHaveBeenCalledExactlyOnceWith(parts);
  expect(lazy.loaded).toBe(article);
});

test('code that is there already is not asked for', async () => {
  handOverArticle(readArticle);
  await createLazyArticle(parts).load();
  expect(asked).not.toHaveBeenCalled();
});

test('code that cannot come is asked for again at the next need', async () => {
  works = false;
  const lazy = createLazyArticle(parts);
  await expect(lazy.load()).rejects.toThrow('gone');
  expect(lazy.loaded).toBeUndefined();
  works = true;
  expect(await lazy.load()).toBe(article);
});
