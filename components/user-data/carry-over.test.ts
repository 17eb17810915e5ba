import { beforeEach, expect, it, vi } from 'vitest';
import { type MemoryStorage, memoryArea, memoryStorage } from '../../tests/testing/user-area.ts';
import type { UserArea } from './area.ts';
import { carryOver, dropOld } from './carry-over.ts';
import { historyIn } from './reads.ts';
import { createRejectedNames } from './rejected.ts';

const record = (alias: string) => ({
  entity: 'tide-office',
  alias,
  surface: alias,
  name: 'Tide Office',
  added: '2026-11-20',
});
const old = () => ({
  settings: { theme: 'dark' },
  'read:port': ['2026-10-10', '1.1', '2026-10-03', '1.0'],
  'read:fog': 'yesterday',
  'wrong-marks': { version: 1, marks: [record('a'), { entity: 'no name' }] },
  'wrong-marks-broken': { marks: 'none' },
});

let local: MemoryStorage;
let area: UserArea;
beforeEach(() => {
  local = memoryStorage(old());
  area = memoryArea();
});

const rows = async () => ({
  reads: [...(await area.read('reads'))],
  rejected: [...(await area.read('rejected')).values()],
});
const all = {
  reads: [
    ['port', ['2026-10-10', '1.1', '2026-10-03', '1.0']],
    ['fog', 'yesterday'],
  ],
  rejected: [record('a'), { entity: 'no name' }, { marks: 'none' }],
};

it('moves all records, broken ones as they are, and leaves the settings', async () => {
  await carryOver(local, area);
  expect(await rows()).toEqual(all);
  expect(local.items).toEqual({ settings: { theme: 'dark' } });
  expect(await createRejectedNames(area).all()).toEqual([record('a')]);
});

it('loses nothing if it is interrupted between writing and removing, and adds nothing twice', async () => {
  vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('the worker was stopped'));
  await expect(carryOver(local, area)).rejects.toThrow('stopped');
  expect(local.items).toEqual(old());
  expect(await rows()).toEqual(all);
  await carryOver(local, area);
  expect(await rows()).toEqual(all);
  expect(local.items).toEqual({ settings: { theme: 'dark' } });
});

it('removes nothing that could not be written', async () => {
  const change = vi.spyOn(area, 'change').mockRejectedValueOnce(new Error('The disk is full'));
  await expect(carryOver(local, area)).rejects.toThrow('full');
  expect(local.items).toEqual(old());
  change.mockRestore();
});

it('merges with what is there already', async () => {
  await carryOver(local, area);
  await local.set({ 'read:port': ['2026-10-20', '1.2'] });
  await carryOver(local, area);
  expect(historyIn(await area.read('reads')).get('port')).toEqual({
    last: { day: '2026-10-20', version: '1.2' },
    before: { day: '2026-10-10', version: '1.1' },
  });
});

it('keeps a list that is none', async () => {
  local = memoryStorage({ 'wrong-marks': 'nonsense' });
  await carryOver(local, area);
  expect((await rows()).rejected).toEqual(['nonsense']);
});

it('writes nothing where there is nothing', async () => {
  const change = vi.spyOn(area, 'change');
  await carryOver(memoryStorage({ settings: {} }), area);
  expect(change).not.toHaveBeenCalled();
});

it('what could not be carried over is deleted when the user deletes its kind', async () => {
  await dropOld(local, 'reads');
  expect(Object.keys(local.items)).toEqual(['settings', 'wrong-marks', 'wrong-marks-broken']);
  await dropOld(local, 'rejected');
  expect(Object.keys(local.items)).toEqual(['settings']);
});
