// Everything that the user has set, as one file: settings, rules for sites, rejected names, names read.
import { checkReadRecord, encodeReadRecord, isEntityId } from '../read-history/check.ts';
import { MAX_NAMES_READ, type ReadHistory, type ReadRecord } from '../read-history/read-history.ts';
import {
  exportRejectedNames,
  type FileProblem,
  importRejectedNames,
} from '../rejected-names/file.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { isFileVersion, isRecord } from '../settings/checks.ts';
import { LATER_SETTINGS, parseSettings, type Settings } from '../settings/settings.ts';

const FORMAT = 'sidelight-settings';
const VERSION = 1;

export interface Backup {
  readonly settings: Settings;
  readonly rejectedNames: readonly RejectedName[];
  /** When which name's card was read; empty in a file of an earlier version. */
  readonly readHistory: ReadHistory;
}

/** Why a file is refused. */
export type BackupProblem =
  | FileProblem
  /** The settings that are missing or have an invalid value. */
  | { readonly kind: 'bad-settings'; readonly members: readonly string[] };

/** The file's text. */
export function writeBackup({ settings, rejectedNames, readHistory }: Backup): string {
  const lastReads = Object.fromEntries(
    [...readHistory].map(([id, record]) => [id, encodeReadRecord(record)]),
  );
  const file = { format: FORMAT, version: VERSION, settings, wrongMarks: rejectedNames, lastReads };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The whole file or nothing. Unknown members are ignored. */
export function readBackup(text: string): Backup | { readonly problem: BackupProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  if (!isRecord(file) || file.format !== FORMAT || !isFileVersion(file.version)) {
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
  const readHistory = historyOf(file.lastReads);
  return readHistory
    ? { settings, rejectedNames: read.names, readHistory }
    : { problem: { kind: 'bad-settings', members: ['lastReads'] } };
}

/** Null if one is invalid, or if there are more than are ever stored. */
function historyOf(raw: unknown = {}): ReadHistory | null {
  if (!isRecord(raw) || Object.keys(raw).length > MAX_NAMES_READ) return null;
  const reads = new Map<string, ReadRecord>();
  for (const [id, value] of Object.entries(raw)) {
    const read = isEntityId(id) ? checkReadRecord(value) : null;
    if (!read) return null;
    reads.set(id, read);
  }
  return reads;
}

/** The settings that had to take their default. */
function differing(settings: Settings, raw: Record<string, unknown>): string[] {
  return Object.entries(settings)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(raw[name]))
    .map(([name]) => name)
    .filter((name) => raw[name] !== undefined || !LATER_SETTINGS.some((later) => later === name));
}
