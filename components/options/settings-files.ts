// What the options save as files and take from files: the rejected names, or all settings.
import type { ReadHistory } from '../read-history/read-history.ts';
import {
  exportRejectedNames,
  type FileProblem,
  importRejectedNames,
} from '../rejected-names/file.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import type { Settings } from '../settings/settings.ts';
import { type Backup, type BackupProblem, readBackup, writeBackup } from './backup.ts';

/** What the files are written from, and written to. */
export interface FileParts {
  /** What is stored now. */
  readonly stored: () => Backup;
  /** Number of names added; null if they do not all fit, and none was. */
  readonly addRejectedNames: (names: readonly RejectedName[]) => Promise<number | null>;
  readonly writeSettings: (
    change: (settings: Settings) => Omit<Settings, 'version'>,
  ) => Promise<unknown>;
  readonly addReadHistory: (history: ReadHistory) => Promise<void>;
  readonly forgetHistory: () => Promise<void>;
  readonly saveFile: (file: { name: string; type: string; text: string }) => void;
  readonly now?: () => Date;
}

export type ImportOutcome = { readonly added: number } | { readonly problem: FileProblem };

export function createSettingsFiles(parts: FileParts) {
  const { stored, addRejectedNames, now = () => new Date() } = parts;

  /** The day (UTC) is part of the name. */
  function save(name: string, text: string): void {
    const day = now().toISOString().slice(0, 10);
    parts.saveFile({ name: `${name}-${day}.json`, type: 'application/json', text });
  }

  const tooMany = (more: readonly RejectedName[]) =>
    ({ kind: 'too-many', count: stored().rejectedNames.length + more.length }) as const;

  return {
    exportNames: () => save('sidelight-wrong-marks', exportRejectedNames(stored().rejectedNames)),

    async importNames(text: string): Promise<ImportOutcome> {
      const read = importRejectedNames(text);
      if ('problem' in read) return read;
      const added = await addRejectedNames(read.names);
      return added === null ? { problem: tooMany(read.names) } : { added };
    },

    exportAll: () => save('sidelight-settings', writeBackup(stored())),

    /** A file grants nothing: every site is read only if the browser already allows it. */
    async importAll(text: string): Promise<BackupProblem | null> {
      const read = readBackup(text);
      if ('problem' in read) return read.problem;
      const { version: _, rules, ...choices } = read.settings;
      if ((await addRejectedNames(read.rejectedNames)) === null) return tooMany(read.rejectedNames);
      await parts.writeSettings((before) => ({
        ...choices,
        rules: { ...rules, everySite: rules.everySite && before.rules.everySite },
      }));
      await (choices.news ? parts.addReadHistory(read.readHistory) : parts.forgetHistory());
      return null;
    },
  };
}
