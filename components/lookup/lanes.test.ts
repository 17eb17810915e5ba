import { expect, it } from 'vitest';
import { createLanes } from './lanes.ts';

/** Work that notes when it begins and ends. */
function noted() {
  const notes: string[] = [];
  const work = (name: string) => async () => {
    notes.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    notes.push(`${name} ends`);
    return name;
  };
  return { notes, work };
}

it('does one piece of work at a time for a tab, and those of other tabs meanwhile', async () => {
  const { notes, work } = noted();
  const lanes = createLanes();
  const done = [lanes(1, work('a')), lanes(1, work('b')), lanes(2, work('c'))];
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c']);
  expect(notes.slice(0, 3)).toEqual(['a begins', 'c begins', 'a ends']);
  expect(notes.filter((note) => !note.startsWith('c')).slice(1)).toEqual([
    'a ends',
    'b begins',
    'b ends',
  ]);
});

it('goes on after work that failed', async () => {
  const { work } = noted();
  const lanes = createLanes();
  const failed = lanes(1, async () => {
    throw new RangeError('damaged');
  });
  const after = lanes(1, work('after'));
  await expect(failed).rejects.toThrow('damaged');
  expect(await after).toBe('after');
});
