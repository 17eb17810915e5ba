// Checks that the events of a file are in order of time.
import { daysOf } from './date.ts';
import type { PackFiles } from './pack-files.ts';
import type { Problem } from './problems.ts';

/** The events of a file are sorted by their first possible day, and in any order on the same day. */
export function checkOrder(files: PackFiles): Problem[] {
  const previous = new Map<string, { id: string; from: string }>();
  return files.events.flatMap((entry) => {
    const { id, date } = entry.value;
    const from = daysOf(date)?.from ?? '';
    const before = previous.get(entry.file);
    previous.set(entry.file, { id, from });
    if (!before || before.from <= from) return [];
    return [
      {
        ...entry.placeOf('date'),
        message: `event "${id}" (${date}) stands after "${before.id}", which is later`,
        fix: `move it up; events of a file are sorted by date`,
      },
    ];
  });
}
