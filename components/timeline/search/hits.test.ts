import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFor } from '../../../tests/testing/search.ts';
import { event } from '../../../tests/testing/timeline-events.ts';

const hitsIn = (text: string, q: string) =>
  searchFor(q, [event('a', '2020-01-01', { title: text })]).hits.cut(text);
const marked = (text: string, q: string): string =>
  hitsIn(text, q)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.each([
  ['Bergström opens', 'BERGSTROM', '[Bergström] opens'],
  ['Bergstro\u0308m opens', 'bergström', '[Bergstro\u0308m] opens'],
  ['Kim Jong‑un and Kim', 'kim un', '[Kim] Jong‑[un] and [Kim]'],
  ['고려항공', '고려', '[고려]항공'],
  ['各国大使馆', '使馆', '各国大[使馆]'],
  ['ＫＯＲ２７１便', 'kor271', '[ＫＯＲ２７１]便'],
  ['ﬁve', 'f', '[ﬁ]ve'],
  // Another form of the word is marked as a whole, what is typed so far as far as it goes.
  ['The ferry closes', 'closed', 'The ferry [closes]'],
  ['The harbour', 'harb', 'The [harb]our'],
  ['Schiffsbotschaften', 'botschaft', 'Schiffs[botschaft]en'],
  ['Air Lumen and air', '"air lumen"', '[Air Lumen] and air'],
  // A word that says little is no beginning of another one, unless it is all there is.
  ['Troops in Incheon', 'troops in', '[Troops] [in] Incheon'],
  ['Troops in Incheon', 'in', 'Troops [in] [In]cheon'],
  ['nothing', 'zeppelin', 'nothing'],
])('in %s, %s is found at %s', (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

test('a name is marked however it was asked for', () => {
  const lock = {
    ...({ id: 'lock', name: 'Sea Lock', kind: 'place' } as const),
    aliases: [{ text: '바다갑문', lang: 'ko' }],
  };
  const one = event('a', '2020-01-01', { title: 'The Sea Lock opens', names: [lock] });
  const { hits } = searchFor('바다갑문', [one]);
  expect(hits.cut(one.title).find(({ hit }) => hit)?.text).toBe('Sea Lock');
});

test('the segments add up to the text, and an event has a hit if and only if it is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aAäÖоЙγς 가각 ﬁ-’\u0308') }),
      fc.string({ unit: fc.constantFrom(...'aäоσ가fi'), minLength: 1, maxLength: 3 }),
      (text, q) => {
        const one = event('a', '2020-01-01', { title: text, summary: '' });
        const { events, hits } = searchFor(q, [one]);
        const segments = hits.cut(text);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.some(({ hit }) => hit)).toBe(events.length > 0);
      },
    ),
  );
});
