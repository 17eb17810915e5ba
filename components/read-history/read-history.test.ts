import { describe, expect, it } from 'vitest';
import { checkReadRecord, encodeReadRecord } from './check.ts';
import {
  baselineOf,
  baselinesOf,
  dayOf,
  mergeRecords,
  newsSince,
  type ReadRecord,
  withNews,
  withVisit,
} from './read-history.ts';

const visit = (day: string, version = '1.0') => ({ day, version });
const third = visit('2026-10-03', '1.0');
const tenth = visit('2026-10-10', '1.1');

describe('what is new', () => {
  it('is nothing on the day on which a name is first read', () => {
    const record = withVisit(undefined, third);
    expect(baselineOf(undefined, third.day)).toBeUndefined();
    expect(baselineOf(record, third.day)).toBeUndefined();
  });

  it('counts from the last day before today, and stays marked for the day', () => {
    let record = withVisit(undefined, third);
    expect(baselineOf(record, tenth.day)).toEqual(third);
    record = withVisit(record, tenth);
    expect(baselineOf(record, tenth.day)).toEqual(third);
    record = withVisit(record, visit(tenth.day, '1.2'));
    expect(baselineOf(record, tenth.day)).toEqual(third);
    expect(baselineOf(record, '2026-10-11')).toEqual(visit(tenth.day, '1.2'));
  });

  it('is what was added or changed in a later version of the dataset, whenever it happened', () => {
    const since = (added: string, changed?: string) =>
      newsSince({ added, ...(changed && { changed }) }, visit('2026-10-03', '2026.9.30'))?.kind;
    expect(since('2026.9.30')).toBeUndefined();
    expect(since('2026.10.1')).toBe('new');
    expect(since('2026.8.1', '2026.10.1')).toBe('changed');
    expect(since('2026.8.1', '2026.9.1')).toBeUndefined();
    expect(since('2026.10.1', '2026.10.5'), 'new to this user').toBe('new');
    expect(newsSince({}, third), 'a dataset that does not say').toBeNull();
  });

  it('counts from the latest visit to the names of an event', () => {
    const baselines = baselinesOf(
      new Map([
        ['port', { last: third }],
        ['ada', { last: visit('2026-10-05', '1.0') }],
        ['fog', { last: visit('2026-10-09', '2.0') }],
        ['today', { last: visit('2026-10-10', '1.0') }],
      ]),
      '2026-10-10',
    );
    const names = (...ids: string[]) => ids.map((id) => ({ id }));
    const events = [
      { added: '1.5', names: names('port', 'ada', 'fog') },
      { added: '1.0', names: names('port') },
      { added: '1.5', names: names('today', 'nobody') },
    ];
    const [first, ...others] = withNews(events, baselines);
    expect(first?.news).toEqual({ kind: 'new', since: '2026-10-05' });
    expect(others).toEqual(events.slice(1));
    expect(others[0]).toBe(events[1]);
    expect(withNews(events, new Map())).toBe(events);
  });

  it('two records of a name are merged into the later visits', () => {
    const a: ReadRecord = { last: visit('2026-10-04') };
    const b: ReadRecord = { last: tenth, before: third };
    expect(mergeRecords(a, b)).toEqual({ last: tenth, before: visit('2026-10-04') });
    expect(mergeRecords(undefined, b)).toEqual(b);
    expect(mergeRecords(b, b)).toEqual(b);
    const newer = { last: { ...tenth, version: '9999.1.1' } };
    expect(mergeRecords(newer, { last: tenth })).toEqual(newer);
    expect(mergeRecords({ last: tenth }, newer)).toEqual(newer);
  });

  it('days are in the user’s time zone', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it.each([
    [null],
    [{}],
    [[]],
    [['2026-10-03']],
    [['2026-10-03', '1']],
    [['3 Oct', '1.0']],
    [['2026-13-03', '1.0']],
    [['2026-10-03', '1.0', '2026-10-01', 2]],
    [['2026-10-03', '1.0', '2026-10-01', '1.0', 'x', 'y']],
  ])('%j is not a record', (value) => {
    expect(checkReadRecord(value)).toBeNull();
  });

  it('a record is read back from its stored form', () => {
    for (const record of [{ last: third }, { last: tenth, before: third }]) {
      expect(checkReadRecord(encodeReadRecord(record))).toEqual(record);
    }
  });
});
