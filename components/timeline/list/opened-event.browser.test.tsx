// What a row of the list and an opened event show, and what can be done with an event.
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityProblems, one } from '../../../tests/testing/stage.tsx';
import { handlers, open, openFirst, reset, texts } from '../../../tests/testing/timeline.tsx';
import { manyEvents } from '../../../tests/testing/timeline-events.ts';
import { formatEdtf } from '../../dates/index.ts';
import type { TimelineEvent } from '../model.ts';

afterEach(reset);

test('an opened event shows its sources and what they disagree on', async () => {
  const place = open(manyEvents(20));
  expect(place.querySelector('.opened')).toBeNull();
  one(place, '.event summary').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => place.querySelector('.opened')).not.toBeNull();
  const opened = one(place, '.opened');
  expect(opened.textContent).toContain('Two ferries a day');
  expect(one(opened, '.dispute').textContent).toContain('One says two ferries');
  expect(texts(opened, '.sources b')).toEqual(['The Daily Tide', 'Radio Estuary']);
  const link = one<HTMLAnchorElement>(opened, 'a.headline');
  expect([link.href, link.target, link.rel]).toEqual([
    'https://tide.example/',
    '_blank',
    'noreferrer',
  ]);
});

test('a title that is not the headline is in brackets, and no source is quoted', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const source = { publisher: 'X', title: 'A page on fog', lang: 'en', described: true } as const;
  const place = open([{ ...event, lang: 'nl', sources: [{ ...source, says: 'drie weken' }] }]);
  await openFirst(place);
  expect(one(place, '.headline').textContent).toBe('[A page on fog]');
  expect(one(place, '.says').lang).toBe('nl');
  expect(place.querySelector('q')).toBeNull();
});

test('each text is spoken in its own language, names as the user calls them', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const local = { text: '다리', lang: 'ko' };
  const names = [{ id: 'a', name: 'Bridge', kind: 'place', local } as const, ...event.names];
  const place = open([{ ...event, lang: 'ko', summaryLang: 'en', names }]);
  await openFirst(place);
  expect(one(place, '.title').lang).toBe('ko');
  expect(one(place, '.opened > p[lang]').lang).toBe('en');
  const shown = [...place.querySelectorAll<HTMLElement>('.with button')];
  expect(shown.map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['다리', 'ko'],
    ['Ada Veld', 'en'],
  ]);
});

test('who carries a report stands beside who reported it first, and the row names the latter', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const source = { publisher: 'Wind Agency', via: 'The Post', title: 'Fog', lang: 'en' };
  const place = open([{ ...event, sources: [source] }]);
  expect(place.textContent).not.toContain('The Post');
  await openFirst(place);
  expect(one(place, '.sources b').textContent).toBe('Wind Agency (The Post)');
});

test('an address that is not http(s) is not a link', async () => {
  const [event] = manyEvents(1) as [TimelineEvent];
  const source = { publisher: 'X', title: 'Bad', lang: 'en', url: 'javascript:alert(1)' };
  const place = open([{ ...event, sources: [source] }]);
  await openFirst(place);
  expect(place.querySelector('.opened a')).toBeNull();
  expect(one(place, '.opened .headline').textContent).toBe('Bad');
});

test('hits are highlighted in titles, in opened events, and in snippets of closed ones', async () => {
  const place = open(manyEvents(30), { q: 'bergstrom harbour' });
  expect(texts(place, '.event .title mark')).toEqual(Array(6).fill('Bergström'));
  expect(one(place, '.snippet').textContent).toContain('harbour master');
  expect(one(place, '.snippet mark').textContent).toBe('harbour');
  expect(texts(await openFirst(place), 'mark')).toContain('harbour');
});

test('a citation is copied from a menu, by the keyboard too, and a status confirms it', async () => {
  const place = open(manyEvents(5));
  await openFirst(place);
  const opener = one(place, '.cite button.opener');
  const focused = () => expect.poll(() => document.activeElement?.textContent);
  const status = () => expect.poll(() => one(place, '.cite [role=status]').textContent);
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await focused().toBe('Plain text');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await status().toBe('Copied as BibTeX.');
  expect(handlers.cite.mock.calls.map(([event, format]) => [event.id, format])).toEqual([
    ['event-0', 'bibtex'],
  ]);
  expect(document.activeElement).toBe(opener);
  handlers.cite.mockRejectedValueOnce(new Error('no clipboard'));
  await userEvent.keyboard('{Enter}');
  await focused().toBe('Plain text');
  await userEvent.keyboard('{Enter}');
  await status().toContain('no clipboard');
});

test('an event that came or changed since the last reading says so', async () => {
  const [first, second, ...others] = manyEvents(20);
  if (!first || !second) throw new Error('no events');
  const since = '2026-10-03';
  const place = open([
    { ...first, news: { kind: 'new', since } },
    { ...second, news: { kind: 'changed', since } },
    ...others,
  ]);
  const day = formatEdtf(since, 'en');
  expect(texts(place, '.event .news')).toEqual([`New since ${day}`, `Changed since ${day}`]);
  expect(await accessibilityProblems(place)).toEqual([]);
});
