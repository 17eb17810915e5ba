// What the tests of cards share: a page with words on it, a card's data, and a view into the card.
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  CardManager,
  type CardManagerOptions,
  type CardTarget,
  type Opening,
} from '../../components/card/card-manager.ts';
import type {
  CardData,
  CardEvent,
  Explanation,
  NameActions,
  SiteActions,
} from '../../components/card/model.ts';
import type { OpenCard } from '../../components/card/open-card.tsx';
import { formatEdtf } from '../../components/dates/index.ts';
import { rootOf } from './closed-roots.ts';
import { english } from './english.ts';
import { frames } from './frames.ts';

export const event = (id: string, day: string, more: Partial<CardEvent> = {}): CardEvent => ({
  id,
  date: formatEdtf(day, 'en'),
  title: `Planes of the northern airline fly again, part ${id}`,
  summary: 'A summary of what happened, in one or two sentences.',
  lang: 'en',
  with: [{ id: 'port', name: 'Harbour City' }],
  sources: [
    {
      publisher: 'The Post',
      title: 'They fly',
      lang: 'en',
      date: formatEdtf(day, 'en', { year: false }),
      url: 'https://post.example/',
    },
    { publisher: 'De Courant', title: 'Ze vliegen', lang: 'nl', date: formatEdtf(day, 'en') },
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

export const airline: CardData = {
  entity: {
    id: 'airline',
    kind: 'organization',
    name: 'Northern Air',
    description: 'An airline that flew to Harbour City',
    lang: 'en',
    otherName: { text: '북방항공', lang: 'ko' },
  },
  until: [event('one', '2020-01-31'), event('two', '2020-03')],
  since: [disputed],
  article: 'By 9 March 2020',
  spare: ['two'],
  total: 17,
  all: 'All 17 events',
  covers: '2019 – 2026',
};
export const port: CardData = {
  ...airline,
  entity: { id: 'port', kind: 'place', name: 'Harbour City', description: 'A port', lang: 'en' },
  until: [],
  since: [],
  spare: [],
  total: 0,
  all: '',
};
/** The cards by id; a test that changes one must restore it. */
export const data: Record<string, CardData> = { airline, port };

export const explanation: Explanation = {
  surface: 'Northern  Air',
  site: 'post.example',
  interpretations: [
    {
      entity: 'airline',
      alias: 'northern air',
      langs: ['en', 'nl'],
      readAs: '“Northern  Air” is read as “Northern-Air”.',
      reasons: [
        'Read as a name in texts in English.',
        'Written with a capital letter, so it is read as a name.',
      ],
    },
    {
      entity: 'port',
      alias: 'port',
      langs: [],
      readAs: '“Northern  Air” is read as “Port”.',
      reasons: [],
    },
  ],
};
/** Name actions that answer at once. */
export const name = {
  explain: vi.fn<NameActions['explain']>(async () => explanation),
  reject: vi.fn<NameActions['reject']>(async () => true),
  restore: vi.fn<NameActions['restore']>(async () => {}),
};
/** The same for the site. */
export const site = {
  switchOff: vi.fn<SiteActions['switchOff']>(async () => 'post.example'),
  switchOn: vi.fn<SiteActions['switchOn']>(async () => {}),
};

export const onTimeline = vi.fn();

/** A long page with the words in the middle of a paragraph. */
export function write(before = 300): HTMLElement {
  document.body.innerHTML = `<button id="first">A button</button>
    <div style="block-size:${before}px"></div>
    <p style="font:16px/1.5 serif;margin:0 20px">Some words of a story and then <i id="words">Northern Air Company</i>
    and more words that go on until the line is full and another begins.</p>
    <div style="block-size:3000px"></div>`;
  return words();
}

export const words = (): HTMLElement => document.getElementById('words') as HTMLElement;

/** Writes the page anew, in a window of one size and not scrolled. */
export async function freshPage(before?: number): Promise<void> {
  await page.viewport(900, 700);
  window.scrollTo(0, 0);
  write(before);
  onTimeline.mockClear();
}

export function target(entities: readonly string[] = ['airline']): CardTarget {
  const element = words();
  return {
    entities,
    node: element.firstChild as Text,
    lines: () => [...element.getClientRects()],
  };
}

/** The cards of the test that is running. */
export let cards: CardManager<CardTarget>;

/** Makes new `cards`. */
export function newCards(more: Partial<CardManagerOptions<CardTarget>> = {}): void {
  cards = new CardManager<CardTarget>({
    document,
    translate: english,
    locale: 'en',
    theme: 'auto',
    dataOf: (id) => data[id],
    onTimeline,
    ...more,
  });
}

/** Gives each test of a file a fresh page, as `freshPage`, with new `cards`, and closes them after it. */
export function newCardsForEachTest(before?: number): void {
  beforeEach(async () => {
    await freshPage(before);
    newCards();
  });
  afterEach(() => cards.closeAll());
}

export const open = (opening?: Opening, entities?: readonly string[]): boolean =>
  cards.open(target(entities), opening);

/** Resolves when a card has its place, after the last frame and the observers that run in it. */
export const still = (): Promise<void> => frames(3);

/** Looks at one card. */
export class CardView {
  readonly #card: () => OpenCard | null;

  constructor(card: () => OpenCard | null) {
    this.#card = card;
  }

  get root(): ShadowRoot {
    return rootOf(this.#card()?.element);
  }

  get frame(): HTMLElement {
    return this.root.querySelector('[role=dialog]') as HTMLElement;
  }

  get box(): DOMRect {
    return this.frame.getBoundingClientRect();
  }

  get text(): string {
    return this.root.textContent ?? '';
  }

  button(name: string): HTMLElement {
    return [...this.root.querySelectorAll<HTMLElement>('button')].find(
      ({ ariaLabel, textContent, title }) => (ariaLabel ?? (textContent || title)).includes(name),
    ) as HTMLElement;
  }
}

/** The card that is not pinned. */
export const view = new CardView(() => cards.current);
