// A tab asks for as much as it can, of each kind, and so would hold up all others.
import { MAX_CLUE, MAX_CLUES } from '../../data/date-clues.ts';
import { datedBy } from '../testing/date-clues.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { longestHold } from '../testing/driver/holds.ts';
import { runInTab } from '../testing/driver/inside.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { timeOfFind } from '../testing/flood.ts';
import type { Attack } from './attack.ts';
import { enter } from './hostile-page.ts';
import { outcome } from './outcome.ts';

interface Flood {
  /** A message, as an expression that is evaluated once, where it is sent. */
  readonly message: string;
  /** How often it is sent. */
  readonly times: number;
}

const letters = (words: string, length: number): string =>
  `'${words}'.repeat(${Math.floor(length / words.length)})`;
const ids = (count: number): string => `Array.from({ length: ${count} }, (_, i) => 'nobody-' + i)`;

const dated = JSON.stringify(datedBy('2020-03-09'));
/** Very many texts that could each be a date. */
const datedInEveryWay = `(() => {
  const some = (item) => Array(${MAX_CLUES}).fill(item);
  const clue = ${letters('1/2/2020 ', MAX_CLUE)};
  const shown = some({ text: clue, time: clue, names: [clue, clue], block: clue, isAside: false });
  return { ...${dated}, addresses: some(clue), linked: some({ published: [clue], changed: [clue], own: true }),
    metas: some({ name: 'date', content: clue }), items: some({ value: clue, own: true }),
    after: shown, before: shown, numeric: clue };
})()`;

const cards = (paragraphs: string, dated: string): string =>
  `{ type: 'cards', lang: 'en', headline: '', dated: ${dated}, paragraphs: ${paragraphs} }`;

const floodsBy = (names: readonly string[]): Readonly<Record<string, Flood>> => ({
  'text full of short names': {
    message: `{ type: 'find', lang: 'en', blocks: [{ text: ${letters('Li ', 99_999)} }] }`,
    times: 550,
  },
  'text full of long names': {
    message: `{ type: 'find', lang: null, blocks: [{ text: ${letters('Alexander Matsegora ', 99_999)} }] }`,
    times: 200,
  },
  'raw text of a page about nothing': {
    message: `{ type: 'gate', lang: 'en', text: ${letters('Kim of the north, ', 99_999)} }`,
    times: 400,
  },
  'raw text of a page about the pack': {
    message: `{ type: 'gate', lang: null, text: ${letters('Alexander Matsegora ', 99_999)} }`,
    times: 100,
  },
  'blocks of one name': {
    message: `{ type: 'find', lang: 'en', blocks: Array(6_000).fill({ text: 'Air Koryo' }) }`,
    times: 100,
  },
  'cards of all names': {
    message: cards(`[{ text: '', entities: ${JSON.stringify(names)} }]`, dated),
    times: 100,
  },
  'cards of as many long paragraphs as there may be': {
    message: cards(
      `Array.from({ length: 400 }, () => ({ text: 'Trains and vaccines. '.repeat(95), entities: ['north-korea', 'russia'] }))`,
      dated,
    ),
    times: 100,
  },
  'cards of a page that tells its date in every way': {
    message: cards(`[{ text: '', entities: ['vladivostok'] }]`, datedInEveryWay),
    times: 100,
  },
  'cards of 1,000 unknown names': {
    message: cards(`[{ text: '', entities: ${ids(1_000)} }]`, dated),
    times: 100,
  },
  'why a name in a long text is marked': {
    message: `{ type: 'explain', text: 'Kim ' + ${letters('Li ', 99_990)}, lang: 'en', start: 0, end: 3, host: 'bbc.com',
      names: Array(200).fill(${letters('Kim ', 300)}) }`,
    times: 100,
  },
  'reports of 1,000 names': {
    message: `{ type: 'report', page: { url: location.href, title: '', lang: 'en', status: 'on',
      entities: ${ids(1_000)}.map((id) => ({ id, name: 'x'.repeat(300), kind: 'person', count: 1 })) } }`,
    times: 50,
  },
  'names rejected and restored': {
    message: `{ type: 'reject-name', entity: 'vladivostok', alias: 'nobody', surface: 'x', here: true, host: 'bbc.com' }`,
    times: 200,
  },
});

/** Sends it, and waits until all are answered or refused. */
const send = ({ message, times }: Flood): string => `async () => {
  const message = ${message};
  await Promise.all(Array.from({ length: ${times} }, () =>
    chrome.runtime.sendMessage(message).catch(() => {})));
}`;

/** The ids of all names: they are in the package, which anybody can read. */
const namesOf = (driver: Driver): Promise<string[]> =>
  driver.inExtension(async () => {
    const pack: { entities: { id: string }[] } = await (await fetch('/pack.json')).json();
    return pack.entities.map(({ id }) => id);
  });

interface Held {
  readonly held: number;
  /** The longest that another tab waited for its names (ms). */
  readonly waited: number;
}

async function flooded(driver: Driver, tabs: readonly number[], flood: Flood): Promise<Held> {
  const [from = 0, other = 0] = tabs;
  let waited = 0;
  await timeOfFind(driver, other);
  const held = await longestHold(driver, async () => {
    let ended = false;
    const flooding = runInTab(driver, from, send(flood)).finally(() => {
      ended = true;
    });
    while (!ended) waited = Math.max(waited, await timeOfFind(driver, other));
    await flooding;
  });
  return { held, waited };
}

/**
 * What the background may be held for at a stretch, and another page wait (ms). In small, on a machine that is
 * busy with other things, only what no machine explains is a hole.
 */
const LIMITS = { full: { held: 50, waited: 1_500 }, small: { held: 1_500, waited: 8_000 } };
/** Messages of a kind in small. */
const FEW = 10;
/** In full, the best of so many counts: the rest is the machine's. */
const TRIES = 3;

export const floodAttack: Attack = {
  name: 'floods',
  finding: 'S8',
  async run({ driver, small }) {
    const flooding = await enter(driver);
    const other = await enter(driver, {}, 'https://nos.nl/artikel/aanval');
    const limits = small ? LIMITS.small : LIMITS.full;
    const got: string[] = [];
    const measured: string[] = [];
    const all = Object.entries(floodsBy(await namesOf(driver)));
    for (const [name, { message, times }] of all) {
      const flood = { message, times: small ? Math.min(times, FEW) : times };
      let [held, waited] = [Infinity, Infinity];
      for (let n = 0; n < TRIES && (held > limits.held || waited > limits.waited); n++) {
        const now = await flooded(driver, [flooding.tab, other.tab], flood);
        held = Math.min(held, now.held);
        waited = Math.min(waited, now.waited);
      }
      const both = `${name}: held ${Math.round(held)} ms, another page waited ${Math.round(waited)} ms`;
      (held > limits.held || waited > limits.waited ? got : measured).push(both);
    }
    await closePage(flooding.page);
    await closePage(other.page);
    return outcome(got, measured.join('; '));
  },
};
