// Checks the versions in which events were added and changed.
import { compareVersions } from '../version.ts';
import type { PackFiles } from './pack-files.ts';
import type { Problem } from './problems.ts';

/** No event is newer than the pack, and none was changed before it was added. */
export function checkVersions(files: PackFiles): Problem[] {
  const version = files.info?.value.version;
  if (version === undefined) return [];
  return files.events.flatMap((entry) => {
    const { added, changed } = entry.value;
    const problems: Problem[] = [];
    for (const [name, value] of Object.entries({ added, changed })) {
      if (value === undefined || compareVersions(value, version) <= 0) continue;
      problems.push({
        ...entry.placeOf(name),
        message: `${name} ${value} is later than the pack, which is ${version}`,
        fix: 'raise version in pack.yaml, or correct it',
      });
    }
    if (changed !== undefined && compareVersions(changed, added) <= 0) {
      problems.push({
        ...entry.placeOf('changed'),
        message: `changed ${changed} is not later than added ${added}`,
        fix: 'an event changes in a version after the one that brought it; correct it or leave it out',
      });
    }
    return problems;
  });
}
