// All that the reader has set, as one file to keep or to move: settings, rules for sites, names taken
// back, and names read. Pure: must not know how a file is read or written, or where settings are kept.
import { checkReadRecord, encodeReadRecord } from '../read-history/check.ts';
import type { ReadHistory, ReadRecord } from '../read-history/read-history.ts';
import {
  exportRejectedNames,
  type FileProblem,
  importRejectedNames,
} from '../rejected-names/file.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { LATER_SETTINGS, parseSettings, type Settings } from '../settings/settings.ts';

const FORMAT = 'sidelight-settings';
const VERSION = 1;

export interface Backup {
  readonly settings: Settings;
  /** In the form that a file of names taken back has. */
  readonly wrongMarks: readonly RejectedName[];
  /** When which name's card was read; none in a file of an earlier version. */
  readonly lastReads: ReadHistory;
}

/** Why a file cannot be taken in. */
export type BackupProblem =
  | FileProblem
  /** The settings that are missing or have a value that they cannot have. */
  | { readonly kind: 'bad-settings'; readonly members: readonly string[] };

/** The file's text. */
export function writeBackup({ settings, wrongMarks, lastReads }: Backup): string {
  const read = Object.fromEntries([...lastReads].map(([id, one]) => [id, encodeReadRecord(one)]));
  const file = { format: FORMAT, version: VERSION, settings, wrongMarks, lastReads: read };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All of the file or nothing of it. Members that are not known are left out. */
export function readBackup(text: string): Backup | { readonly problem: BackupProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  if (!isRecord(file) || file.format !== FORMAT || typeof file.version !== 'number') {
    return { problem: { kind: 'other-format' } };
  }
  if (file.version > VERSION) return { problem: { kind: 'newer', version: file.version } };
  if (!isRecord(file.settings)) return { problem: { kind: 'bad-settings', members: ['settings'] } };
  const { value: settings, sound } = parseSettings(file.settings);
  if (!sound) {
    return { problem: { kind: 'bad-settings', members: differing(settings, file.settings) } };
  }
  const { wrongMarks: list = [] } = file;
  const read = importRejectedNames(exportRejectedNames(list as readonly RejectedName[]));
  if ('problem' in read) return read;
  const lastReads = readsOf(file.lastReads);
  return lastReads
    ? { settings, wrongMarks: read.names, lastReads }
    : { problem: { kind: 'bad-settings', members: ['lastReads'] } };
}

/** Null where one is wrong. */
function readsOf(raw: unknown = {}): ReadHistory | null {
  if (!isRecord(raw)) return null;
  const reads = new Map<string, ReadRecord>();
  for (const [id, value] of Object.entries(raw)) {
    const read = id.length <= 300 ? checkReadRecord(value) : null;
    if (!read) return null;
    reads.set(id, read);
  }
  return reads;
}

/** What had to take its default. */
function differing(settings: Settings, raw: Record<string, unknown>): string[] {
  return Object.entries(settings)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(raw[name]))
    .map(([name]) => name)
    .filter((name) => raw[name] !== undefined || !LATER_SETTINGS.some((later) => later === name));
}
