import { beforeEach, expect, it, vi } from 'vitest';
import { memoryArea, write } from '../../tests/testing/user-area.ts';
import { MAX_NAMES_READ } from '../read-history/read-history.ts';
import type { UserArea } from './area.ts';
import { createReads, mergedRecords, withRecords } from './reads.ts';

const visit = (day: string, version = '1.0') => ({ day, version });
const third = visit('2026-10-03', '1.0');
const tenth = visit('2026-10-10', '1.1');

let area: UserArea;
const wanted = vi.fn(async () => true);
let reads: ReturnType<typeof createReads>;
beforeEach(() => {
  area = memoryArea();
  wanted.mockResolvedValue(true);
  reads = createReads({ area, wanted });
});

it('a row for each name; a second visit on the same day writes nothing', async () => {
  expect(await reads.record('port', third)).toBe(true);
  await reads.record('ada', third);
  expect([...(await area.read('reads'))]).toEqual([
    ['port', ['2026-10-03', '1.0']],
    ['ada', ['2026-10-03', '1.0']],
  ]);
  expect(await reads.record('port', third)).toBe(false);
  expect(await reads.record('port', tenth)).toBe(true);
  expect((await reads.all()).get('port')).toEqual({ last: tenth, before: third });
});

it('nothing if the user switched it off', async () => {
  await reads.record('port', third);
  wanted.mockResolvedValue(false);
  expect(await reads.record('ada', third)).toBe(false);
  expect((await reads.all()).size).toBe(1);
  expect((await reads.forNews()).size).toBe(0);
});

it('nothing of a visit that is under way when the user switches it off and forgets all', async () => {
  const asked = Promise.withResolvers<boolean>();
  wanted.mockReturnValueOnce(asked.promise);
  const recording = reads.record('port', third);
  const forgetting = reads.forget();
  asked.resolve(true);
  await Promise.all([recording, forgetting]);
  expect((await reads.all()).size).toBe(0);
});

it('one name is forgotten, or all, bad rows too', async () => {
  await write(area, 'reads', [['fog', 'yesterday']]);
  await reads.record('port', third);
  await reads.record('ada', third);
  await reads.forget('port');
  expect([...(await reads.all()).keys()]).toEqual(['ada']);
  await reads.forget();
  expect((await area.read('reads')).size).toBe(0);
});

it('the names read longest ago are dropped for new ones', async () => {
  const many = Array.from({ length: MAX_NAMES_READ }, (_, n) => [
    `name-${n}`,
    [n === 7 ? '2025-01-01' : '2026-01-01', '1.0'],
  ]);
  await write(area, 'reads', many as [string, unknown][]);
  await reads.record('port', third);
  const all = await reads.all();
  expect(all.size).toBe(MAX_NAMES_READ);
  expect([all.has('port'), all.has('name-7')]).toEqual([true, false]);
});

it('a bad row is left out and kept, until the name is read again', async () => {
  await write(area, 'reads', [
    ['port', 'yesterday'],
    ['x'.repeat(301), ['2026-10-03', '1.0']],
  ]);
  expect((await reads.all()).size).toBe(0);
  await reads.record('ada', third);
  expect((await area.read('reads')).get('port')).toBe('yesterday');
  await reads.record('port', third);
  expect((await reads.all()).get('port')).toEqual({ last: third });
});

it('records from a backup are merged into those stored', async () => {
  await reads.record('port', tenth);
  const more = new Map([
    ['port', { last: third }],
    ['ada', { last: third }],
  ]);
  await area.change(({ reads }) => ({
    changes: { reads: withRecords(reads, mergedRecords(reads, more)) },
    answer: undefined,
  }));
  expect([...(await reads.all())]).toEqual([
    ['port', { last: tenth, before: third }],
    ['ada', { last: third }],
  ]);
});
