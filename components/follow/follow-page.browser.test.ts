// Which paragraph is told of in a document that really scrolls.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page as window } from 'vitest/browser';
import type { Mark } from '../annotator/index.ts';
import type { SeenParagraph } from '../messaging/follow.ts';
import { type Following, followPage } from './follow-page.ts';
import type { FollowedPage } from './script.ts';

/** A mark of a whole paragraph, whose words are its name. */
const markOf = (container: Element, entity = container.textContent): Mark =>
  ({
    block: { text: container.textContent, container, nodes: [container.firstChild], starts: [0] },
    mention: { start: 0, end: 3, entities: [entity] },
  }) as unknown as Mark;

let marks: Mark[];
let article: HTMLElement;
let told: SeenParagraph[];
let following: Following;
let stopped: AbortController;
let followed: FollowedPage;

const add = (name: string, style = 'height: 50vh'): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.style.cssText = `margin: 0; ${style}`;
  paragraph.textContent = name;
  article.append(paragraph);
  return paragraph;
};

const follow = (): void => {
  following = followPage(followed, (paragraph) => told.push(paragraph));
};
const names = () => told.map(({ entities }) => entities.join());
const to = (heights: number) => scrollTo(0, heights * innerHeight);

beforeEach(async () => {
  await window.viewport(600, 400);
  document.body.style.margin = '0';
  article = document.body.appendChild(document.createElement('article'));
  marks = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => markOf(add(name)));
  add('', 'height: 100vh');
  told = [];
  stopped = new AbortController();
  followed = { signal: stopped.signal, marks: () => marks, lang: () => 'en' };
  to(0);
});

afterEach(() => {
  following?.stop();
  article.remove();
});

test('the paragraph in which the user reads, and each that is scrolled to', async () => {
  follow();
  await expect.poll(() => told).toEqual([{ text: 'one', lang: 'en', entities: ['one'] }]);
  to(0.5);
  await expect.poll(names).toEqual(['one', 'two']);
  to(0);
  await expect.poll(names).toEqual(['one', 'two', 'one']);
});

test('not those that are scrolled past', async () => {
  follow();
  await expect.poll(names).toEqual(['one']);
  // However slow the browser draws, it is one scroll.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (let step = 0; step <= 20; step++) {
      to(step / 10);
      await new Promise(requestAnimationFrame);
    }
    // Observers are called in the order in which they were made: that of the page before this one.
    await new Promise((called) => new IntersectionObserver(called).observe(article));
    expect(names()).toEqual(['one']);
    vi.runAllTimers();
  } finally {
    vi.useRealTimers();
  }
  expect(names()).toEqual(['one', 'five']);
});

test('where no paragraph has names, the one before', async () => {
  follow();
  to(2.5);
  await expect.poll(names).toEqual(['six']);
  to(3.2);
  to(2.5);
  following.again();
  // The next paragraph is told of after all that came before.
  to(0);
  await expect.poll(names).toEqual(['six', 'one']);
});

test('of text around a paragraph, the paragraph', async () => {
  marks.unshift(markOf(article, 'around'));
  follow();
  await expect.poll(names).toEqual(['one']);
});

test('names that come later, and paragraphs that are replaced', async () => {
  follow();
  await expect.poll(names).toEqual(['one']);
  marks.push(markOf(article.children[0] as Element, 'uno'));
  following.again();
  await expect.poll(names).toEqual(['one', 'one,uno']);
  const fresh = document.createElement('p');
  fresh.style.height = '50vh';
  fresh.textContent = 'fresh';
  article.children[0]?.replaceWith(fresh);
  marks = [markOf(fresh), ...marks.filter(({ block }) => block.container.isConnected)];
  await expect.poll(names).toEqual(['one', 'one,uno', 'fresh']);
});

test('the words whose card is open, wherever they stand', async () => {
  follow();
  await expect.poll(names).toEqual(['one']);
  // A card that is made ready and does not open.
  followed.onCurrent?.(marks[2] as Mark);
  followed.onCurrent?.(null);
  followed.onCurrent?.(marks[1] as Mark);
  await expect.poll(() => told.at(-1)).toMatchObject({ text: 'two', current: 'two' });
  expect(names()).toEqual(['one', 'two']);
  followed.onCurrent?.(null);
  expect(told.at(-1)).toEqual({ text: 'two', lang: 'en', entities: ['two'] });
});

test('in a shadow tree, by the element that holds the tree', async () => {
  const host = add('');
  const text = host.attachShadow({ mode: 'closed' });
  text.append('inside');
  const mark = {
    block: { text: 'inside', container: text, nodes: [text.firstChild], starts: [0] },
    mention: { start: 0, end: 6, entities: ['inside'] },
  } as unknown as Mark;
  article.prepend(host);
  marks.unshift(mark);
  follow();
  await expect.poll(names).toEqual(['inside']);
});

test.each(['stop', 'the page’s stop'])('nothing runs or is observed after %s', async (how) => {
  const disconnect = vi.spyOn(IntersectionObserver.prototype, 'disconnect');
  const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
  follow();
  await expect.poll(names).toEqual(['one']);
  disconnect.mockClear();
  observe.mockClear();
  const current = followed.onCurrent;
  if (how === 'stop') following.stop();
  else stopped.abort();
  expect(disconnect).toHaveBeenCalledOnce();
  expect(followed.onCurrent).toBeUndefined();
  expect(current).toBeDefined();
  to(1);
  // Another page is followed meanwhile, whose callbacks come after those of the first would have come.
  const later: string[] = [];
  const other = followPage({ ...followed, signal: new AbortController().signal }, ({ text }) =>
    later.push(text),
  );
  await expect.poll(() => later).toEqual(['three']);
  other.stop();
  expect(names()).toEqual(['one']);
  vi.restoreAllMocks();
});
