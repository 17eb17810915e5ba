// The names that the reader took back, as a file to keep, move or send. Format: README.md.
// Pure: must not know how a file is read or written.
import { checkRejectedName } from './check.ts';
import { MAX_REJECTED_NAMES, type RejectedName, withName } from './rejected-names.ts';

const FORMAT = 'sidelight-wrong-marks';
const VERSION = 1;

/** Why a file cannot be taken in. */
export type FileProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'other-format' }
  /** Written by a later version of the extension. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The record at this place, counted from 1, and its member that is missing or wrong. */
  | { readonly kind: 'bad-record'; readonly number: number; readonly member: string }
  | { readonly kind: 'too-many'; readonly count: number };

/** The text of a file that `importWrongMarks` takes in. */
export const exportRejectedNames = (marks: readonly RejectedName[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, marks }, null, 2)}\n`;

/** All of the file or nothing of it. Members that are not known are left out. */
export function importRejectedNames(
  text: string,
): { readonly marks: readonly RejectedName[] } | { readonly problem: FileProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const { format, version, marks: list } = (file ?? {}) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(list)) {
    return { problem: { kind: 'other-format' } };
  }
  if (version > VERSION) return { problem: { kind: 'newer', version } };
  if (list.length > MAX_REJECTED_NAMES)
    return { problem: { kind: 'too-many', count: list.length } };
  let marks: readonly RejectedName[] = [];
  for (const [index, each] of list.entries()) {
    const mark = checkRejectedName(each);
    if (typeof mark === 'string') {
      return { problem: { kind: 'bad-record', number: index + 1, member: mark } };
    }
    marks = withName(marks, mark) ?? marks;
  }
  return { marks };
}
