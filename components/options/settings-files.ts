// What the options save as files and take from files: the rejected names, or all settings.
import {
  exportRejectedNames,
  type FileProblem,
  importRejectedNames,
} from '../rejected-names/file.ts';
import { type RejectedName, withName } from '../rejected-names/rejected-names.ts';
import type { Settings } from '../settings/settings.ts';
import type { AddedData } from '../user-data/add-user-data.ts';
import { type Backup, type BackupProblem, readBackup, writeBackup } from './backup.ts';

/** What the files are written from, and written to. */
export interface FileParts {
  /** What is stored now. */
  readonly stored: () => Backup;
  /** Adds everything or nothing. Number of names added; null if they do not all fit. */
  readonly addUserData: (more: AddedData) => Promise<number | null>;
  readonly readSettings: () => Promise<Settings>;
  readonly writeSettings: (
    change: (settings: Settings) => Omit<Settings, 'version'>,
  ) => Promise<unknown>;
  readonly saveFile: (file: { name: string; type: string; text: string }) => void;
  readonly now?: () => Date;
}

export type ImportOutcome = { readonly added: number } | { readonly problem: FileProblem };

export function createSettingsFiles(parts: FileParts) {
  const { stored, addUserData, writeSettings, now = () => new Date() } = parts;

  /** The day (UTC) is part of the name. */
  function save(name: string, text: string): void {
    const day = now().toISOString().slice(0, 10);
    parts.saveFile({ name: `${name}-${day}.json`, type: 'application/json', text });
  }

  /** Whether there is room for these names. */
  const fits = (more: readonly RejectedName[]): boolean =>
    more.reduce<readonly RejectedName[] | null>(
      (names, name) => names && withName(names, name),
      stored().rejectedNames,
    ) !== null;

  const tooMany = (more: readonly RejectedName[]) =>
    ({ kind: 'too-many', count: stored().rejectedNames.length + more.length }) as const;

  return {
    exportNames: () => save('sidelight-wrong-marks', exportRejectedNames(stored().rejectedNames)),

    async importNames(text: string): Promise<ImportOutcome> {
      const read = importRejectedNames(text);
      if ('problem' in read) return read;
      const { names: rejectedNames } = read;
      const added = await addUserData({ rejectedNames, readHistory: new Map(), forget: false });
      return added === null ? { problem: tooMany(read.names) } : { added };
    },

    exportAll: () => save('sidelight-settings', writeBackup(stored())),

    /**
     * Takes the whole file, or changes nothing. A file grants nothing: every site is read only if the
     * browser already allows it.
     */
    async importAll(text: string): Promise<BackupProblem | null> {
      const read = readBackup(text);
      if ('problem' in read) return read.problem;
      const { version: _, rules, ...choices } = read.settings;
      const { rejectedNames, readHistory } = read;
      if (!fits(rejectedNames)) return tooMany(rejectedNames);
      const before = await parts.readSettings();
      await writeSettings((now) => ({
        ...choices,
        rules: { ...rules, everySite: rules.everySite && now.rules.everySite },
      }));
      const forget = !choices.news;
      const added = await addUserData({ rejectedNames, readHistory, forget }).catch(
        async (error) => {
          await writeSettings(() => before);
          throw error;
        },
      );
      if (added === null) {
        await writeSettings(() => before);
        return tooMany(rejectedNames);
      }
      return null;
    },
  };
}
