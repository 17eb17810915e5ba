import axe from 'axe-core';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import messages from '../../public/_locales/en/messages.json';
import { TranslateContext, translateWith } from '../i18n/translate.ts';
import { Card } from './Card.tsx';
import css from './card.css?inline';
import { Cards, type CardTarget, type Opening } from './cards.ts';
import { overlap } from './geometry.ts';
import type { CardData, CardEvent, Explanation, NameActions } from './model.ts';

const translate = translateWith(
  (key, substitutions) =>
    (messages as Record<string, { message: string }>)[key]?.message.replace(
      /\$(\d)/g,
      (_, n) => substitutions[n - 1] ?? '',
    ) ?? '',
);

const event = (id: string, day: string, more: Partial<CardEvent> = {}): CardEvent => ({
  id,
  date: day,
  from: day,
  to: day,
  title: `Planes of the northern airline fly again, part ${id}`,
  summary: 'A summary of what happened, in one or two sentences.',
  lang: 'en',
  with: [{ id: 'port', name: 'Harbour City' }],
  sources: [
    {
      publisher: 'The Post',
      title: 'They fly',
      lang: 'en',
      date: day,
      url: 'https://post.example/',
    },
    { publisher: 'De Courant', title: 'Ze vliegen', lang: 'nl', date: day },
    { publisher: 'Odd', title: 'No web address', lang: 'en', url: 'javascript:alert(1)' },
  ],
  ...more,
});

const disputed = event('disputed', '2021-02-09', {
  dispute: 'How many flew',
  sources: [
    { publisher: 'DW', title: 'A', lang: 'en', says: '97 people', url: 'https://dw.example/' },
    { publisher: 'TASS', title: 'B', lang: 'ru', says: 'Almost 100', url: 'https://tass.example/' },
  ],
});

const airline: CardData = {
  entity: {
    id: 'airline',
    kind: 'organization',
    name: 'Northern Air',
    description: 'An airline that flew to Harbour City',
    lang: 'en',
    nativeName: { text: '북방항공', lang: 'ko' },
  },
  until: [event('one', '2020-01-31'), event('two', '2020-03')],
  since: [disputed],
  dated: true,
  total: 17,
  checked: '2026-11-20',
  covers: '2019/2026',
};
const port: CardData = {
  ...airline,
  entity: { id: 'port', kind: 'place', name: 'Harbour City', description: 'A port', lang: 'en' },
  until: [],
  since: [],
  total: 0,
};
const data: Record<string, CardData> = { airline, port };

let cards: Cards<CardTarget>;
let words: HTMLElement;
const onTimeline = vi.fn();

/** A long page with the words in the middle of a paragraph. */
function write(before = 300): void {
  document.body.innerHTML = `<button id="first">A button</button>
    <div style="block-size:${before}px"></div>
    <p style="font:16px/1.5 serif;margin:0 20px">Some words of a story and then <i id="words">Northern Air Company</i>
    and more words that go on until the line is full and another begins.</p>
    <div style="block-size:3000px"></div>`;
  words = document.getElementById('words') as HTMLElement;
}

const target = (entities: readonly string[] = ['airline']): CardTarget => ({
  entities,
  node: words.firstChild as Text,
  lines: () => [...words.getClientRects()],
});

const open = (opening?: Opening, entities?: readonly string[]): boolean =>
  cards.open(target(entities), opening);

const frames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });

const root = (): ShadowRoot => {
  if (!cards.current) throw new Error('No card is open.');
  return cards.current.root;
};
const button = (name: string): HTMLElement =>
  [...root().querySelectorAll<HTMLElement>('button')].find((each) =>
    each.textContent?.includes(name),
  ) as HTMLElement;
const frame = (): HTMLElement => root().querySelector('[role=dialog]') as HTMLElement;
/** Placed. */
const still = () => frames(3);
const text = (): string => root().textContent ?? '';

beforeEach(async () => {
  await page.viewport(900, 700);
  window.scrollTo(0, 0);
  write();
  onTimeline.mockClear();
  cards = new Cards<CardTarget>({
    document,
    translate,
    locale: 'en',
    theme: 'auto',
    dataOf: (id) => data[id],
    articleDate: () => '2020-03-09',
    onTimeline,
  });
});
afterEach(() => cards.closeAll());

describe('what it leaves on the page', () => {
  test('one element with a closed root while open, nothing after', () => {
    const before = document.documentElement.outerHTML;
    expect(open()).toBe(true);
    const host = document.documentElement.lastElementChild as HTMLElement;
    expect(cards.owns(host)).toBe(true);
    expect(host.shadowRoot).toBeNull();
    expect(host.matches(':popover-open')).toBe(true);
    cards.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a name without data opens nothing', () => {
    const before = document.documentElement.outerHTML;
    expect(open({}, ['nobody'])).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page that styles every element does not reach it', async () => {
    const style = document.createElement('style');
    style.textContent = 'div,button,h2{display:none!important;opacity:.1!important}';
    onTestFinished(() => style.remove());
    document.head.append(style);
    open();
    await still();
    expect(frame().getBoundingClientRect().height).toBeGreaterThan(100);
    expect(getComputedStyle(cards.current?.element as Element).opacity).toBe('1');
  });

  test('keys and clicks in the card are not told to the page, others are', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['keydown', 'click', 'pointerdown', 'focusin']) {
      document.addEventListener(type, listen);
    }
    open({ focus: true });
    button('Keep this card open').click();
    await userEvent.keyboard('j');
    expect(heard).toEqual([]);
    cards.closeAll();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('j');
    expect(heard).toEqual(['keydown']);
    for (const type of heard) document.removeEventListener(type, listen);
  });
});

describe('made ready before it is due', () => {
  const host = () => document.documentElement.lastElementChild as HTMLElement;
  const opacity = (): number => Number(getComputedStyle(frame()).opacity);

  test('is in its place, and not to be seen before', async () => {
    const ready = target();
    cards.prepare(ready, { at: { x: 30, y: 330 }, due: performance.now() + 80 });
    expect(cards.current).toBeNull();
    expect(cards.owns(host())).toBe(true);
    const card = host();
    await frames(1);
    expect(cards.open(ready)).toBe(true);
    expect(opacity()).toBe(0);
    expect(host()).toBe(card);
    await vi.waitFor(() => expect(opacity()).toBe(1));
    const box = frame().getBoundingClientRect();
    expect(overlap(box, words.getBoundingClientRect())).toBe(false);
    expect(box.height).toBeGreaterThan(100);
  });

  test('leaves nothing when it is not wanted after all', () => {
    const before = document.documentElement.outerHTML;
    cards.prepare(target(), { at: { x: 30, y: 330 }, due: performance.now() + 80 });
    cards.discard();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('tells which words are the current ones, with one change for each card', () => {
    const told: (string | undefined)[] = [];
    const [a, b] = [target(), target(['port'])];
    cards = new Cards<CardTarget>({
      document,
      translate,
      locale: 'en',
      theme: 'auto',
      dataOf: (id) => data[id],
      articleDate: () => null,
      onTimeline,
      onCurrent: (current) => told.push(current?.entities[0]),
    });
    cards.prepare(a, { at: { x: 0, y: 0 }, due: performance.now() + 80 });
    cards.open(a);
    cards.prepare(b, { at: { x: 0, y: 0 }, due: performance.now() + 80 });
    cards.open(b);
    cards.close();
    expect(told).toEqual(['airline', 'port', undefined]);
    cards.prepare(a, { at: { x: 0, y: 0 }, due: performance.now() + 80 });
    cards.discard();
    expect(told.slice(3)).toEqual(['airline', undefined]);
  });
});

describe('where it stands', () => {
  const viewports = [
    [1280, 800],
    [900, 700],
    [600, 360],
    [390, 780],
    [320, 640],
    [320, 256],
  ] as const;
  const heights = [0, 60, 250, 500];

  test.each(viewports.flatMap(([w, h]) => heights.map((top) => [w, h, top] as const)))(
    'in %i × %i, with the words %i px down: inside, and not over them',
    async (width, height, top) => {
      await page.viewport(width, height);
      write(Math.min(top, height - 100));
      open();
      await still();
      const box = frame().getBoundingClientRect();
      for (const line of words.getClientRects()) expect(overlap(box, line)).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(box.width).toBeGreaterThanOrEqual(Math.min(304, width - 16));
    },
  );

  test('a name that runs over two lines has neither covered', async () => {
    await page.viewport(320, 640);
    words.closest('p')?.setAttribute('style', 'font:20px/1.5 serif;margin:0 20px');
    words.textContent = 'The Northern Air Company of the Far and Farther East';
    expect(words.getClientRects().length).toBeGreaterThan(1);
    const [first] = words.getClientRects();
    open({ at: { x: (first?.left ?? 0) + 2, y: (first?.top ?? 0) + 2 } });
    await still();
    const box = frame().getBoundingClientRect();
    for (const line of words.getClientRects()) expect(overlap(box, line)).toBe(false);
  });

  test('follows its words when the page scrolls, and ends when they are out of view', async () => {
    write(180);
    open();
    await still();
    const before = frame().getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    window.scrollTo(0, 150);
    await frames(4);
    const after = frame().getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    expect(Math.abs(after - before)).toBeLessThan(2);
    window.scrollTo(0, 1500);
    await vi.waitFor(() => expect(cards.current).toBeNull());
  });

  test('changes sides when scrolling leaves it no room', async () => {
    write(560);
    open();
    await still();
    expect(frame().getBoundingClientRect().bottom).toBeLessThan(words.getBoundingClientRect().top);
    window.scrollTo(0, 480);
    await frames(4);
    expect(frame().getBoundingClientRect().top).toBeGreaterThan(
      words.getBoundingClientRect().bottom,
    );
  });

  test('ends when the words are taken off the page', async () => {
    open();
    words.remove();
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(cards.current).toBeNull());
  });

  test('as a sheet it takes the lower edge, or the upper one when the words are low', async () => {
    await page.viewport(390, 780);
    write(80);
    open({ sheet: true });
    await still();
    expect(frame().getBoundingClientRect().bottom).toBeCloseTo(780, 0);
    cards.close();
    write(650);
    open({ sheet: true });
    await still();
    expect(frame().getBoundingClientRect().top).toBeCloseTo(0, 0);
    expect(overlap(frame().getBoundingClientRect(), words.getBoundingClientRect())).toBe(false);
  });
});

describe('by keyboard', () => {
  test('is a dialog named after the name, and takes the focus only on request', () => {
    open();
    expect(document.activeElement).toBe(document.body);
    const label = root().getElementById(frame().getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toContain('Northern Air');
    cards.close();
    open({ focus: true });
    expect(root().activeElement).toBe(frame());
  });

  test('Esc closes it, gives the focus back, and is kept from the page only then', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    document.getElementById('first')?.focus();
    open({ focus: true });
    await userEvent.keyboard('{Escape}');
    expect(cards.current).toBeNull();
    expect(document.activeElement?.id).toBe('first');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  test('Esc closes a card that the pointer opened, too', async () => {
    open();
    await userEvent.keyboard('{Escape}');
    expect(cards.current).toBeNull();
  });

  test('Tab past the last control closes it and gives the focus back', async () => {
    document.getElementById('first')?.focus();
    open({ focus: true });
    button('Open timeline').focus();
    await userEvent.keyboard('{Tab}');
    expect(cards.current).toBeNull();
    expect(document.activeElement?.id).toBe('first');
  });
});

describe('pinned', () => {
  test('stays when another card opens, and goes by its own button', () => {
    open();
    button('Keep this card open').click();
    expect(cards.current).toBeNull();
    open({}, ['port']);
    const hosts = [...document.documentElement.children].filter((each) => cards.owns(each));
    expect(hosts).toHaveLength(2);
    cards.close();
    expect([...document.documentElement.children].filter((each) => cards.owns(each))).toHaveLength(
      1,
    );
  });
});

describe('what it says', () => {
  beforeEach(() => void open());

  test('until, the article, since; how many there are and when they were checked', () => {
    expect(root().querySelectorAll('.until > li')).toHaveLength(2);
    expect(root().querySelectorAll('.since > li')).toHaveLength(1);
    expect(text()).toContain('This article · 9 Mar 2020');
    expect(text()).toContain('31 Jan 2020');
    expect(text()).toContain('3 of 17 events · checked 20 Nov 2026');
    expect(root().querySelector('[lang=ko]')?.textContent).toBe('북방항공');
  });

  test('sources are safe links in a new tab; what is no web address is no link', () => {
    const links = [...root().querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.protocol).toBe('https:');
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
    button('1 more').click();
    return vi.waitFor(() => expect(text()).toContain('No web address'));
  });

  test('a dispute shows each version with its source', () => {
    const box = root().querySelector('.dispute');
    expect(box?.textContent).toContain('How many flew');
    expect([...(box?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'DW: 97 people',
      'TASS: Almost 100',
    ]);
  });

  test('a headline opens its summary', async () => {
    const [headline] = root().querySelectorAll<HTMLElement>('.headline');
    expect(headline?.getAttribute('aria-expanded')).toBe('false');
    expect(text()).not.toContain('A summary of');
    headline?.click();
    await vi.waitFor(() => expect(text()).toContain('A summary of'));
    expect(headline?.getAttribute('aria-expanded')).toBe('true');
  });

  test('another name of the page opens in place, with a way back', async () => {
    button('with Harbour City').click();
    await vi.waitFor(() =>
      expect(root().querySelector('h2')?.textContent).toContain('Harbour City'),
    );
    expect(text()).toContain('No events about Harbour City');
    button('Back to Northern Air').click();
    await vi.waitFor(() => expect(root().querySelector('h2')?.textContent).toContain('Northern'));
  });

  test('leads to the timeline of the name', () => {
    button('Open timeline').click();
    expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
  });
});

test('a name that could be two offers both', async () => {
  open({}, ['airline', 'port']);
  expect(text()).toContain('Could be');
  button('Harbour City').click();
  await vi.waitFor(() => expect(root().querySelector('h2')?.textContent).toBe('Harbour City'));
  expect(button('Northern Air').getAttribute('aria-pressed')).toBe('false');
});

const explanation: Explanation = {
  surface: 'Northern  Air',
  site: 'post.example',
  readings: [
    {
      entity: 'airline',
      alias: 'northern air',
      name: 'Northern-Air',
      langs: ['en', 'nl'],
      rules: ['capital', 'spacing-ignored'],
      risky: true,
      because: 'Northern Air Company',
    },
    { entity: 'port', alias: 'port', name: 'Port', langs: [], rules: [], risky: true },
  ],
};
const name = {
  explain: vi.fn<NameActions['explain']>(async () => explanation),
  reject: vi.fn<NameActions['reject']>(async () => true),
  restore: vi.fn<NameActions['restore']>(async () => {}),
};

describe('why is this marked?', () => {
  const panel = (): string => root().querySelector('.why')?.textContent ?? '';
  const says = (words: string) => vi.waitFor(() => expect(panel()).toContain(words));

  beforeEach(() => {
    vi.clearAllMocks();
    cards = new Cards<CardTarget>({
      document,
      translate,
      locale: 'en',
      theme: 'auto',
      dataOf: (id) => data[id],
      articleDate: () => '2020-03-09',
      onTimeline,
      nameActions: () => name,
    });
  });

  test('is asked only on request, and answered in plain words', async () => {
    open();
    expect(name.explain).not.toHaveBeenCalled();
    expect(button('Why').getAttribute('aria-expanded')).toBe('false');
    button('Why').click();
    await says('“Northern  Air” is read as “Northern-Air”, a name of Northern Air');
    expect(button('Why').getAttribute('aria-expanded')).toBe('true');
    const points = [...root().querySelectorAll('.why li')].map((li) => li.textContent);
    expect(points).toEqual([
      'Counts in texts in English or Dutch.',
      'Counts because it is written with a capital.',
      'Spaces, hyphens and dots between words are the same.',
      'Counts because “Northern Air Company” is on this page.',
    ]);
    button('Why').click();
    await vi.waitFor(() => expect(panel()).toBe(''));
  });

  test('by keyboard: to the button, into the answer, and on to Undo and back', async () => {
    open({ focus: true });
    await userEvent.keyboard('{Tab}{Enter}');
    await says('Not Northern Air?');
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    expect(root().activeElement?.textContent).toBe('on post.example');
    await userEvent.keyboard('{Enter}');
    await says('“Northern  Air” will not be marked as Northern Air again on post.example.');
    const [reading] = explanation.readings;
    expect(name.reject).toHaveBeenCalledExactlyOnceWith(explanation, reading, 'post.example');
    expect(root().activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await says('Not Northern Air?');
    expect(name.restore).toHaveBeenCalledExactlyOnceWith(reading, 'post.example');
    expect(root().activeElement?.textContent).toBe('on post.example');
  });

  test('everywhere, and only so on a page of no site', async () => {
    name.explain.mockResolvedValueOnce({ ...explanation, site: null });
    open();
    button('Why').click();
    await says('Not Northern Air?');
    expect([...root().querySelectorAll('.choices button')].map((b) => b.textContent)).toEqual([
      'everywhere',
    ]);
    button('everywhere').click();
    await says('again anywhere.');
    expect(name.reject).toHaveBeenLastCalledWith(expect.anything(), explanation.readings[0], null);
  });

  test('is told of each name that the words could be', async () => {
    open({}, ['airline', 'port']);
    button('Why').click();
    await says('Not Northern Air?');
    button('Harbour City').click();
    await says('Not Harbour City?');
    expect(panel()).toContain('because the page also has a fuller name');
    button('on post.example').click();
    await says('will not be marked as Harbour City again');
    expect(name.reject).toHaveBeenLastCalledWith(
      explanation,
      explanation.readings[1],
      'post.example',
    );
  });

  test('is not asked of a name that was opened in place', async () => {
    open();
    button('with Harbour City').click();
    await vi.waitFor(() => expect(text()).toContain('Back to Northern Air'));
    expect(button('Why')).toBeUndefined();
  });

  test('what goes wrong is said, and may be tried again', async () => {
    name.reject.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('no worker'));
    open();
    button('Why').click();
    await says('Not Northern Air?');
    button('everywhere').click();
    await says('There is no room for more');
    button('everywhere').click();
    await says('That could not be kept.');
    button('everywhere').click();
    await says('again anywhere');
    cards.closeAll();
    name.explain.mockRejectedValueOnce(new Error('no worker'));
    open();
    button('Why').click();
    await says('This cannot be told just now.');
  });

  test('is told in full where there are many events', async () => {
    await page.viewport(1000, 800);
    write(100);
    const busy = {
      ...airline,
      until: [1, 2, 3, 4].map((day) => event(`e${day}`, `2020-01-0${day}`)),
    };
    data.airline = busy;
    onTestFinished(() => {
      data.airline = airline;
    });
    open();
    await still();
    button('Why').click();
    await says('Not Northern Air?');
    await frames(3);
    const box = root().querySelector('.why')?.getBoundingClientRect();
    expect(button('everywhere').getBoundingClientRect().bottom).toBeLessThan(box?.bottom ?? 0);
  });

  test.each([
    [1280, 800],
    [390, 640],
    [320, 480],
  ])('stays inside a window of %i × %i, and leaves room for events', async (width, height) => {
    await page.viewport(width, height);
    write(60);
    open();
    await still();
    button('Why').click();
    await says('Not Northern Air?');
    await frames(3);
    const box = frame().getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(overlap(box, words.getBoundingClientRect())).toBe(false);
    expect(root().querySelector('.events')?.clientHeight).toBeGreaterThan(60);
  });
});

describe('axe finds nothing', () => {
  const states = {
    dated: { candidates: [airline], date: '2020-03-09' },
    ambiguous: { candidates: [airline, port], date: '2020-03-09' },
    undated: { candidates: [{ ...airline, dated: false }], date: null },
    empty: { candidates: [port], date: '2020-03-09' },
    why: { candidates: [airline, port], date: '2020-03-09', name, press: ['Why'] },
    takenBack: { candidates: [airline], date: null, name, press: ['Why', 'everywhere'] },
  } as const;
  const cases = (['light', 'dark'] as const).flatMap((theme) =>
    (Object.keys(states) as (keyof typeof states)[]).map((state) => [theme, state] as const),
  );

  // axe cannot look into a closed root, so the same card stands in the page here.
  test.each(cases)('%s, %s', async (theme, state) => {
    const {
      press = [],
      ...shown
    }: { press?: readonly string[]; candidates: readonly CardData[]; date: string | null } =
      states[state];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const place = document.createElement('main');
    document.body.replaceChildren(place);
    const card = h(Card, {
      ...shown,
      candidates: [...shown.candidates] as unknown as [CardData],
      lookUp: (id) => data[id],
      locale: 'en',
      dir: 'ltr',
      theme,
      sheet: false,
      pinned: false,
      onPin: () => {},
      onClose: () => {},
      onTimeline: () => {},
    });
    render(h(TranslateContext.Provider, { value: translate, children: card }), place);
    for (const label of press) {
      await vi.waitFor(() => {
        const found = [...place.querySelectorAll('button')].find((b) =>
          b.textContent?.includes(label),
        );
        expect(found).toBeDefined();
        found?.click();
      });
      await frames(2);
    }
    await vi.waitFor(() =>
      expect(place.querySelectorAll('.why li').length > 0).toBe(press.length > 0),
    );
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(place, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    render(null, place);
    document.adoptedStyleSheets = [];
  });
});
