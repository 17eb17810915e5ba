import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { ferry, reduced } from '../../tests/testing/export-events.ts';
import { event } from '../../tests/testing/timeline-events.ts';
import { writeCsv } from './csv.ts';

const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

test('a parser of CSV finds every event with its texts unchanged', () => {
  const rows = read(writeCsv([ferry, ...reduced]));
  expect(rows).toHaveLength(7);
  expect(rows[0]).toMatchObject({
    id: 'ferry',
    date: '2020-03-09',
    title: ferry.title,
    summary: ferry.summary,
    names: 'Ada Bergström\nPort Lumen',
    tags: 'ferries\nweather',
    place: 'Quay 7, Port Lumen',
    dispute: 'Two ferries, or three',
    note: ferry.note,
    addresses: 'https://tide.example/a_b?x=1&y=%20#c',
  });
  const sources = rows[0]?.sources?.split('\n');
  expect(sources).toHaveLength(3);
  expect(sources?.[1]).toBe('Радио Ветер (Port Radio), Паром, 2020-03');
});

test('title and summary say in which language they are, and names stay English', () => {
  const local = { text: 'Порт Люмен', lang: 'ru' };
  const names = [{ id: 'lumen', name: 'Port Lumen', kind: 'place', local }] as const;
  const rows = read(writeCsv([ferry, { ...ferry, lang: 'ru', summaryLang: 'en', names }]));
  expect(rows.map(({ language, summary_language }) => [language, summary_language])).toEqual([
    ['en', 'en'],
    ['ru', 'en'],
  ]);
  expect(rows[1]?.names).toBe('Port Lumen');
});

test('a date is written in EDTF, with its first and last day', () => {
  const rows = read(writeCsv(reduced));
  expect(rows.map(({ date, first_day, last_day }) => [date, first_day, last_day])).toEqual(
    reduced.map(({ date, from, to }) => [date, from, to]),
  );
});

test.each(['=HYPERLINK("https://x.example")', '+1', '-2+3', '@SUM(1)', '\t=1', '\r=1', '＝1'])(
  'a spreadsheet takes %j for text',
  (title) => {
    const [row] = read(writeCsv([event('a', '2020-01-01', { title })]));
    expect(row?.title).toBe(`'${title}`);
  },
);

test('without events there is only the header', () => {
  expect(read(writeCsv([]))).toEqual([]);
  expect(writeCsv([])).toMatch(/^\ufeffid,date,/);
});
