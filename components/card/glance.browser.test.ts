// A card is taken in at one glance: both halves' best events in sight, wherever its words stand.
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  airline,
  data,
  event,
  name,
  newCards,
  newCardsForEachTest,
  open,
  port,
  still,
  view,
  words,
  write,
} from '../../tests/testing/card.ts';
import type { CardData } from './model.ts';
import { overlap } from './position/geometry.ts';

newCardsForEachTest();

const LONG =
  'The northern airline’s first planes in three and a half years land at Harbour City, part';
const long = (id: string, more = {}) =>
  event(id, '2020-02-20~', { title: `${LONG} ${id}`, ...more });
const differing = {
  note: 'A note of some length.',
  dispute: 'How many flew',
  sources: ['The Harbour Post', 'North Coast Telegraph', 'De Courant'].map((publisher) => ({
    ...{ publisher, title: publisher, lang: 'en', says: 'Ten' },
  })),
};
/** Three events of long titles in each half; the second of each was chosen first. */
const full: CardData = {
  ...airline,
  entity: {
    ...airline.entity,
    description:
      'An airline that flew to Harbour City and to many other ports of the north before all of them were closed',
  },
  until: [long('u1'), long('u2', differing), long('u3')],
  since: [long('s1', differing), long('s2'), long('s3')],
  spare: ['s3', 'u3', 's1', 'u1'],
};

function show(card: CardData): void {
  data.airline = card;
  onTestFinished(() => {
    data.airline = airline;
  });
}

/** The events that can be seen, in the order of the card. */
const inSight = (): string[] =>
  [...view.root.querySelectorAll<HTMLElement>('[data-event]')]
    .filter((item) => {
      const { top, bottom, height } = item.getBoundingClientRect();
      const box = view.root.querySelector('.events')?.getBoundingClientRect();
      return height > 0 && box && top >= box.top - 1 && bottom <= box.bottom + 1;
    })
    .map((item) => item.dataset.event ?? '');

/** The events that are not left out, in the order of the card. */
const shown = (): string[] =>
  [...view.root.querySelectorAll<HTMLElement>('[data-event]:not([hidden])')].map(
    ({ dataset }) => dataset.event ?? '',
  );

const scrolls = (): boolean =>
  [view.frame, ...view.root.querySelectorAll('.events')].some(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  );

/** Opens the card of words that are this far down the window. */
async function openAt(top: number, entities?: readonly string[]): Promise<void> {
  write(2000);
  window.scrollTo(0, 0);
  window.scrollBy(0, words().getBoundingClientRect().top - top);
  open({}, entities);
  await still();
}

describe.each([
  ['a quarter', 1 / 4],
  ['half', 1 / 2],
  ['three quarters', 3 / 4],
])('words at %s of the height of a window of 1366 × 768', (_, part) => {
  beforeEach(async () => {
    await page.viewport(1366, 768);
  });

  test('the best event of each half is in sight, without a scroll bar, in 420 px', async () => {
    show(full);
    await openAt(768 * part);
    expect(inSight()).toEqual(expect.arrayContaining(['u2', 's2']));
    expect(scrolls()).toBe(false);
    expect(view.box.height).toBeLessThanOrEqual(420);
    expect(view.box.bottom).toBeLessThanOrEqual(768);
    expect(view.box.top).toBeGreaterThanOrEqual(0);
  });
});

test('as many events as there is room for, the most needed of each half', async () => {
  await page.viewport(1366, 768);
  show(full);
  await openAt(100);
  const tall = inSight();
  expect(tall.length).toBeGreaterThan(2);
  await page.viewport(1366, 420);
  await openAt(60);
  const low = inSight();
  expect(low).toEqual(['u2', 's2']);
  expect(tall).toEqual(expect.arrayContaining(low));
  const short = { ...full, until: [event('u1', '2020')], since: [event('s1', '2021')], spare: [] };
  show(short);
  await openAt(60);
  expect(inSight()).toEqual(['u1', 's1']);
});

test('an undated page has one list, from which the last places go', async () => {
  await page.viewport(1366, 460);
  const { article: _, ...undated } = full;
  const until = [...full.until, ...full.since].slice(0, 4);
  show({ ...undated, until, since: [], spare: ['s1', 'u3', 'u1'] });
  await openAt(40);
  expect(inSight()).toContain('u2');
  expect(inSight()).not.toContain('s1');
  expect(scrolls()).toBe(false);
});

test('what is unfolded takes the place of none', async () => {
  await page.viewport(1366, 768);
  show(full);
  await openAt(768 / 2);
  const before = shown();
  const height = view.box.height;
  view.button('part s2').click();
  await expect.poll(() => view.box.height).toBeGreaterThan(height);
  await still();
  expect(shown()).toEqual(before);
  view.button('part s2').click();
  await expect.poll(() => view.box.height).toBe(height);
  expect(shown()).toEqual(before);
});

test('another name that opens in place has as many of its events as there is room for', async () => {
  await page.viewport(1366, 768);
  data.port = { ...full, entity: { ...full.entity, id: 'port' } };
  onTestFinished(() => {
    data.port = port;
  });
  await openAt(768 / 2);
  view.button('part one').click();
  await expect.poll(() => view.button('Harbour City')).toBeDefined();
  view.button('Harbour City').click();
  await expect.poll(() => view.button('Back to')).toBeDefined();
  expect(inSight()).toEqual(expect.arrayContaining(['u2', 's2']));
  expect(scrolls()).toBe(false);
});

test('another meaning that is chosen while the explanation is open has the events that it has without', async () => {
  await page.viewport(1366, 768);
  newCards({ nameActions: () => name });
  show(full);
  // The same events, of which others count most.
  data.port = {
    ...{ ...full, spare: ['s2', 'u2', 's3', 'u3'] },
    entity: { ...full.entity, id: 'port', name: 'Harbour City' },
  };
  onTestFinished(() => {
    data.port = port;
  });
  await openAt(768 / 2, ['airline', 'port']);
  const first = shown();
  view.button('Harbour City').click();
  await expect.poll(shown).not.toEqual(first);
  const second = shown();
  await openAt(768 / 2, ['airline', 'port']);
  view.button('Why').click();
  await expect.poll(() => view.text).toContain('Not Northern Air?');
  expect(shown()).toEqual(first);
  view.button('Harbour City').click();
  await expect.poll(() => view.text).toContain('Not Harbour City?');
  await still();
  expect(shown()).toEqual(second);
  expect(view.box.bottom).toBeLessThanOrEqual(768);
  expect(view.button('Why').getAttribute('aria-expanded')).toBe('true');
});

test('a window that grows or shrinks has more or fewer events', async () => {
  await page.viewport(1366, 420);
  show(full);
  await openAt(60);
  const few = inSight();
  await page.viewport(1366, 768);
  await expect.poll(inSight).not.toEqual(few);
  expect(scrolls()).toBe(false);
  await page.viewport(1366, 420);
  await expect.poll(inSight).toEqual(few);
});

test.each([
  [390, 844],
  [360, 640],
])('in a sheet on a phone of %i × %i', async (width, height) => {
  await page.viewport(width, height);
  show(full);
  for (const part of [0.2, 0.8]) {
    write(2000);
    window.scrollTo(0, 0);
    window.scrollBy(0, words().getBoundingClientRect().top - height * part);
    open({ sheet: true });
    await still();
    expect(inSight()).toEqual(expect.arrayContaining(['u2', 's2']));
    expect(scrolls()).toBe(false);
    const controls = [...view.root.querySelectorAll('button')];
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      if (control.checkVisibility()) {
        expect(Math.min(box.width, box.height), control.textContent ?? '').toBeGreaterThanOrEqual(
          24,
        );
      }
    }
    view.button('part u2').click();
    await expect.poll(() => view.root.querySelector('.story')).not.toBeNull();
    await still();
    expect(overlap(view.box, words().getBoundingClientRect()), 'unfolded').toBe(false);
    const footer = view.root.querySelector('footer') as HTMLElement;
    expect(footer.getBoundingClientRect().height, 'one line').toBeLessThan(50);
  }
});
