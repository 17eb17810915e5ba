/// <reference types="chrome" />
// What a page's process that was taken over may send: the page script's own messages, with anything in them.
import { datedBy } from '../testing/date-clues.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { runInTab } from '../testing/driver/inside.ts';
import { askBackground } from '../testing/driver/tabs.ts';
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { added, keptBy } from './kept.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';

const MB = 1_000_000;
const report = (more: string): string =>
  `{ type: 'report', page: { url: location.href, title: 'Bait', lang: 'en', status: 'on', entities: [], ...${more} } }`;
const gate = (more: string): string =>
  `{ type: 'gate', text: 'x', lang: 'en', page: ${report(more)}.page }`;
const naming = (entities: string, dated = 'null'): string =>
  `{ type: 'cards', lang: 'en', headline: '', dated: ${dated}, paragraphs: [{ text: 'x', entities: ${entities} }] }`;
const cards = (more: string): string =>
  naming(`['vladivostok']`, `{ ...${JSON.stringify(datedBy('2020-03-09'))}, ...${more} }`);
const reject = (more: string): string =>
  `{ type: 'reject-name', entity: 'vladivostok', alias: 'vladivostok', surface: 'Vladivostok', here: true, ...${more} }`;
const times = (count: number, item: string): string =>
  `Array.from({ length: ${count} }, (_, i) => ${item})`;

/** What a report may not bring into the storage: it replaces the page's own. */
const ALIEN = /x{9}|secret\.example|javascript:/;

/** Messages as expressions, which are made where they are sent: some are large. None may leave a trace. */
const hostile: Readonly<Record<string, string>> = {
  'read, no id': `{ type: 'read' }`,
  'read, empty id': `{ type: 'read', entity: '' }`,
  'read, 1 MB': `{ type: 'read', entity: 'x'.repeat(${MB}) }`,
  'read, 3 MB': `{ type: 'read', entity: 'x'.repeat(${3 * MB}) }`,
  'read, unknown id': `{ type: 'read', entity: 'no-such-entity' }`,
  'read, __proto__': `{ type: 'read', entity: '__proto__' }`,
  'read, constructor': `{ type: 'read', entity: 'constructor' }`,
  'read, a list': `{ type: 'read', entity: ['vladivostok'] }`,
  'reject, unknown entity': reject(`{ entity: 'no-such-entity' }`),
  'reject, __proto__': reject(`{ entity: '__proto__' }`),
  'reject, other site': reject(`{ here: 'secret.example' }`),
  'reject, site of symbols': reject(`{ here: '* /?#' }`),
  'reject, site 1 MB': reject(`{ here: 'x'.repeat(${MB}) + '.com' }`),
  'reject, empty alias': reject(`{ alias: '' }`),
  'reject, unknown alias': reject(`{ alias: 'nobody', surface: 'nobody' }`),
  'reject, long alias': reject(`{ alias: 'x'.repeat(1000) }`),
  'reject, long surface': reject(`{ surface: 'x'.repeat(${MB}) }`),
  'reject, lang of 1 MB': reject(`{ lang: 'x'.repeat(${MB}) }`),
  'gate, no text': `{ type: 'gate', lang: null }`,
  'gate, text of 9 MB': `{ type: 'gate', text: 'Air Koryo '.repeat(900000), lang: 'en' }`,
  'gate, lang of 1 MB': `{ type: 'gate', text: 'x', lang: 'x'.repeat(${MB}) }`,
  'gate, report of another address': gate(`{ url: 'https://secret.example/' }`),
  'gate, report with a title of 6 MB': gate(`{ title: 'x'.repeat(${6 * MB}) }`),
  'open-page, of another tab': `{ type: 'open-page', tabId: 1, frameId: 0 }`,
  'style-marks, of another tab': `{ type: 'style-marks', on: true, tabId: 1, css: '* { color: red }' }`,
  'report, title of 6 MB': report(`{ title: 'x'.repeat(${6 * MB}) }`),
  'report, lang of 6 MB': report(`{ lang: 'x'.repeat(${6 * MB}) }`),
  'report, member of 6 MB': report(`{ extra: 'x'.repeat(${6 * MB}) }`),
  'report, another address': report(`{ url: 'https://secret.example/' }`),
  'report, script address': report(`{ url: 'javascript:alert(1)' }`),
  'report, 100,000 entities': report(
    `{ entities: ${times(100_000, `({ id: 'e' + i, name: 'x', kind: 'person', count: 1 })`)} }`,
  ),
  'report, unknown entity': report(
    `{ entities: [{ id: 'nobody', name: 'x'.repeat(${MB}), kind: 'person', count: 1 }] }`,
  ),
  'report, bad status': report(`{ status: 'owned' }`),
  'find, no blocks': `{ type: 'find', lang: null }`,
  'find, block of 9 MB': `{ type: 'find', lang: 'en', blocks: [{ text: 'Air Koryo '.repeat(900000) }] }`,
  'find, 200,000 blocks': `{ type: 'find', lang: 'en', blocks: ${times(200_000, `({ text: 'Air Koryo' })`)} }`,
  'find, lang of 1 MB': `{ type: 'find', lang: 'x'.repeat(${MB}), blocks: [{ text: 'Air Koryo' }] }`,
  'find, numbers': `{ type: 'find', lang: 7, blocks: [7, null, []] }`,
  'cards, 20,000 ids': naming(times(20_000, `'vladivostok'`)),
  'cards, __proto__': naming(`['__proto__', 'constructor', 'toString']`),
  'cards, 100,000 paragraphs': `{ type: 'cards', lang: 'en', headline: '', dated: null, paragraphs: ${times(100_000, `({ text: 'x', entities: ['vladivostok'] })`)} }`,
  'cards, paragraph of 1 MB': `{ type: 'cards', lang: 'en', headline: '', dated: null, paragraphs: [{ text: 'x'.repeat(${MB}), entities: [] }] }`,
  'cards, __proto__ for a language': `{ ...${naming(`['vladivostok']`)}, lang: '__proto__' }`,
  'cards, date of 1 MB': cards(`{ metas: [{ name: 'date', content: '2'.repeat(${MB}) }] }`),
  'cards, 100,000 dates': cards(`{ addresses: ${times(100_000, `'2020/03/09'`)} }`),
  'cards, lang of 1 MB': cards(`{ lang: 'x'.repeat(${MB}) }`),
  'cards, __proto__ for a date': naming(`['vladivostok']`, `{ __proto__: null }`),
  'explain, beyond the text': `{ type: 'explain', text: 'Air Koryo', lang: null, start: 5, end: 5000, host: 'bbc.com', names: [] }`,
  'explain, another host': `{ type: 'explain', text: 'Air Koryo', lang: null, start: 0, end: 9, host: 'secret.example', names: ${times(5000, `'x'.repeat(900)`)} }`,
  'page-state of another tab': `{ type: 'page-state', tabId: 1 }`,
  'unknown type': `{ type: '__proto__' }`,
  'no type': `{ entity: 'vladivostok' }`,
  'no object': `'find'`,
  null: `null`,
  'restore, unknown': `{ type: 'restore-name', entity: 'nobody', alias: 'x'.repeat(${MB}) }`,
};

/** Sends it from the page script's world, and waits until it is answered or refused. */
const send = (expression: string): string =>
  `() => chrome.runtime.sendMessage(${expression}).then(() => null, () => null)`;

/** The page reports anew whenever it is told to ask again, so its own report may be another one. */
const isReport = (what: string): boolean => what.startsWith('session/tab:');

const keeps: Attack = {
  name: 'hostile-messages',
  finding: 'S8',
  async run({ driver }) {
    const entered = await enter(driver);
    const got: string[] = [];
    for (const [name, expression] of Object.entries(hostile)) {
      const before = await keptBy(driver);
      await runInTab(driver, entered.tab, send(expression));
      const kept = added(before, await keptBy(driver));
      if (kept.some((what) => !isReport(what) || ALIEN.test(what))) got.push(`${name}: kept`);
      await forget(driver);
    }
    await leave(driver, entered);
    return outcome(got, `nothing kept of ${Object.keys(hostile).length} messages`);
  },
};

/** Longer than any answer of a background that is free, on a busy machine (ms). */
const SOON_MS = 2_000;

const holds: Attack = {
  name: 'messages-that-hold-the-background',
  finding: 'S8',
  async run({ driver, small }) {
    const entered = await enter(driver);
    const letters = small ? 8_000_000 : 55_000_000;
    const flood = `async () => {
      const text = 'Air Koryo '.repeat(${letters / 10});
      chrome.runtime.sendMessage({ type: 'find', lang: 'en', blocks: [{ text }] }).catch(() => {});
      for (let i = 0; i < ${small ? 20 : 200}; i++) {
        const blocks = Array.from({ length: 500 }, () => ({ text: 'Air Koryo flew to Vladivostok. '.repeat(30) }));
        chrome.runtime.sendMessage({ type: 'find', lang: 'en', blocks }).catch(() => {});
      }
      return 'sent';
    }`;
    await runInTab(driver, entered.tab, flood);
    const began = performance.now();
    await askBackground(driver, 'find', { lang: 'en', blocks: [{ text: 'Air Koryo' }] });
    const waited = performance.now() - began;
    await closePage(entered.page);
    return outcome(
      waited > SOON_MS ? [`another page waited ${(waited / 1000).toFixed(1)} s for its names`] : [],
      `another page waited ${Math.round(waited)} ms`,
    );
  },
};

const tabs: Attack = {
  name: 'messages-that-open-tabs',
  finding: 'S8',
  async run({ driver }) {
    const entered = await enter(driver);
    const before = (await driver.urls()).length;
    await runInTab(
      driver,
      entered.tab,
      `async () => {
        const sent = Array.from({ length: 30 }, () =>
          chrome.runtime.sendMessage({ type: 'open-timeline', entity: 'vladivostok' }).catch(() => {}));
        await Promise.all(sent);
      }`,
    );
    const opened = (await driver.urls()).length - before;
    for (let left = opened; left > 0; left--) await driver.closeTab('/timeline.html');
    await leave(driver, entered);
    return outcome(
      opened > 1 ? [`${opened} tabs for 30 messages`] : [],
      `${opened} tab for 30 messages`,
    );
  },
};

export const messageAttacks: readonly Attack[] = [keeps, holds, tabs];
