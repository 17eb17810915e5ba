import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { ferry, reduced } from '../../tests/testing/export-events.ts';
import { writeCalendar } from './icalendar.ts';

const options = {
  title: 'Timeline; all, of it',
  now: new Date('2026-11-20T12:00:00Z'),
  formatDate: (date: string) => `~${date}~`,
  sourcesDiffer: 'Bronnen verschillen.',
};

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('a parser of iCalendar finds title, texts, place and time', () => {
  const [event] = read(writeCalendar([ferry], options));
  expect(event?.summary).toBe(ferry.title);
  expect(event?.location).toBe('Quay 7, Port Lumen');
  expect(event?.description).toContain(ferry.summary);
  expect(event?.description).toContain(`\n${ferry.note}\n`);
  expect(event?.description).toContain('Bronnen verschillen. Two ferries, or three');
  expect(event?.description).toContain('\nРадио Ветер (Port Radio), Паром\n');
  expect(event?.uid).toBe('ferry@sidelight');
  expect(event?.startDate.isDate).toBe(true);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    '2020-03-09',
    '2020-03-10',
  ]);
  const of = (name: string) => event?.component.getFirstProperty(name)?.getValues();
  expect(of('url')).toEqual(['https://tide.example/a_b?x=1&y=%20#c']);
  expect(of('categories')).toEqual(['ferries', 'weather']);
  expect(of('transp')).toEqual(['TRANSPARENT']);
  expect(String(of('dtstamp')?.[0])).toBe('2026-11-20T12:00:00Z');
});

test('a date known by its month or year is a span of days, and the description says so', () => {
  const events = read(writeCalendar(reduced, options));
  expect(events.map((e) => [e.startDate.toString(), e.endDate.toString()])).toEqual([
    ['2020-03-01', '2020-04-01'],
    ['2021-01-01', '2022-01-01'],
    ['2020-02-01', '2020-04-01'],
    ['2020-03-01', '2020-06-01'],
    ['2021-05-01', '2021-05-02'],
    ['2024-02-29', '2024-03-01'],
  ]);
  for (const [index, { date }] of reduced.entries()) {
    const known = events[index]?.component.getFirstPropertyValue('x-edtf-date');
    expect(known).toBe(date);
    const said = events[index]?.description.startsWith(`~${date}~ (${date})`);
    expect(said).toBe(date !== '2024-02-29');
  }
});

test('lines have the length and the ends that the format requires', () => {
  const text = writeCalendar([ferry], options);
  const lines = text.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
});
