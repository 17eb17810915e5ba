// Rejected names as a file to keep, move or send. README.md describes the format. Pure.
import { isFileVersion } from '../settings/checks.ts';
import { checkRejectedName } from './check.ts';
import { MAX_REJECTED_NAMES, type RejectedName, withName } from './rejected-names.ts';

/** The format is older than the name "rejected names": users have such files. */
const FORMAT = 'sidelight-wrong-marks';
const VERSION = 1;

/** Why a file cannot be imported. */
export type FileProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-format' }
  /** Written by a later version of the extension. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The record at this place, counted from 1, and its member that is missing or wrong. */
  | { readonly kind: 'bad-record'; readonly number: number; readonly member: string }
  | { readonly kind: 'too-many'; readonly count: number };

/** The text of a file that `importRejectedNames` reads. */
export const exportRejectedNames = (names: readonly RejectedName[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, marks: names }, null, 2)}\n`;

/** Reads the whole file, or nothing of it. Unknown members are left out. */
export function importRejectedNames(
  text: string,
): { readonly names: readonly RejectedName[] } | { readonly problem: FileProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const { format, version, marks: list } = (file ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || !isFileVersion(version) || !Array.isArray(list)) {
    return { problem: { kind: 'other-format' } };
  }
  if (version > VERSION) return { problem: { kind: 'newer', version } };
  if (list.length > MAX_REJECTED_NAMES)
    return { problem: { kind: 'too-many', count: list.length } };
  let names: readonly RejectedName[] = [];
  for (const [index, each] of list.entries()) {
    const name = checkRejectedName(each);
    if (typeof name === 'string') {
      return { problem: { kind: 'bad-record', number: index + 1, member: name } };
    }
    names = withName(names, name) ?? names;
  }
  return { names };
}
