// State of the options page, and the actions that do more than write one setting.
import { type LocalText, localName } from '../../data/localize.ts';
import type { EntityId, PackInfo } from '../../data/model.ts';
import type { ReadHistory } from '../read-history/read-history.ts';
import type { RejectedName, RejectedNameKey } from '../rejected-names/rejected-names.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { PackQueries } from '../timeline/data/load.ts';
import { type Observable, observable } from '../ui/observable.ts';
import { type DatasetFacts, datasetFacts } from './facts.ts';
import { createSettingsFiles, type FileParts } from './settings-files.ts';

export interface OptionsState {
  readonly settings: Settings;
  readonly rejectedNames: readonly RejectedName[];
  readonly readHistory: ReadHistory;
  /** What the user calls the dataset's entities; empty until it is loaded. */
  readonly nameOf: ReadonlyMap<EntityId, LocalText>;
  /** Size of everything that the extension stores; null if unknown. */
  readonly bytes: number | null;
  /** Null until loaded; an error's message if it cannot be. */
  readonly dataset: DatasetFacts | string | null;
  /** The keys of each command; absent where the browser has no keyboard commands. */
  readonly shortcuts?: Readonly<Record<string, string>> | undefined;
}

export interface OptionsSessionParts extends Omit<FileParts, 'stored' | 'writeSettings'> {
  readonly store: Pick<PackQueries, 'allEntities' | 'allEvents' | 'allSources'> & {
    info(): Promise<PackInfo>;
    close(): void;
  };
  readonly writeSettings: (
    change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
  ) => Promise<unknown>;
  readonly readRejectedNames: () => Promise<readonly RejectedName[]>;
  readonly readHistory: () => Promise<ReadHistory>;
  /** Undefined where the browser has no keyboard commands. */
  readonly readShortcuts: () => Promise<Readonly<Record<string, string>> | undefined>;
  /** In bytes; null if the browser does not say. */
  readonly measure: () => Promise<number | null>;
  readonly forgetName: (id: EntityId) => Promise<void>;
  readonly forgetHistory: () => Promise<void>;
  readonly dropRejectedName: (key: RejectedNameKey) => Promise<void>;
  readonly dropAllRejectedNames: () => Promise<void>;
  /** Opens the browser's own page for the keys of commands. */
  readonly changeShortcuts: () => Promise<void>;
  /** Drops the site's rule and its permission. */
  readonly dropSite: (site: string) => Promise<void>;
  readonly requestEverySite: () => Promise<unknown>;
  readonly dropEverySite: () => Promise<unknown>;
  readonly clearSettings: () => Promise<void>;
  /** Gives back every permission that the user granted. */
  readonly dropGrantedSites: () => Promise<void>;
  readonly deleteDatabase: () => Promise<void>;
  readonly locale: string;
}

export type OptionsSession = ReturnType<typeof createOptionsSession>;

export function createOptionsSession(parts: OptionsSessionParts) {
  const { store, writeSettings, locale } = parts;
  const state: Observable<OptionsState> = observable<OptionsState>({
    settings: defaultSettings,
    rejectedNames: [],
    readHistory: new Map(),
    nameOf: new Map(),
    bytes: null,
    dataset: null,
  });

  async function loadDataset(): Promise<void> {
    try {
      const [info, entities, events, sources] = await Promise.all([
        store.info(),
        store.allEntities(),
        store.allEvents(),
        store.allSources(),
      ]);
      state.set({
        nameOf: new Map(entities.map((entity) => [entity.id, localName(entity, locale)])),
        dataset: datasetFacts(info, { entities, events, sources }, locale),
      });
      state.set({ bytes: await parts.measure() });
    } catch (error) {
      state.set({ dataset: String(error) });
    }
  }

  const readUserData = () => Promise.all([parts.readRejectedNames(), parts.readHistory()]);

  const readShortcuts = async (): Promise<void> =>
    state.set({ shortcuts: await parts.readShortcuts() });

  return {
    get: state.get,
    subscribe: state.subscribe,
    ...createSettingsFiles({ ...parts, stored: state.get }),

    /** Reads what the user has set. Rejects only if the browser's storage does. */
    async open(): Promise<void> {
      const [settings, [rejectedNames, readHistory]] = await Promise.all([
        parts.readSettings(),
        readUserData(),
      ]);
      state.set({ settings, rejectedNames, readHistory });
    },

    /** Loads the rest, which takes longer. */
    async load(): Promise<void> {
      await readShortcuts();
      await loadDataset();
    },

    settingsChanged: (settings: Settings): void => state.set({ settings }),
    userDataChanged: async (): Promise<void> => {
      const [rejectedNames, readHistory] = await readUserData();
      state.set({ rejectedNames, readHistory });
    },
    /** Shortcuts are changed elsewhere: in another tab, or over this page. */
    readShortcuts,

    /** Off also deletes what was kept. */
    async setNews(on: boolean): Promise<void> {
      await writeSettings({ news: on });
      if (!on) await parts.forgetHistory();
    },

    /** Call it first thing in a click's handler. The switch shows the outcome, also a refusal. */
    setEverySite: (on: boolean): Promise<unknown> =>
      (on ? parts.requestEverySite() : parts.dropEverySite()).finally(() => state.set({})),

    /** Settings first: whatever fails after them, the user's choices are cleared as requested. */
    async reset(): Promise<void> {
      await parts.clearSettings();
      await parts.forgetHistory();
      await parts.dropAllRejectedNames();
      await parts.dropGrantedSites();
      store.close();
      await parts.deleteDatabase();
      await loadDataset();
    },
  };
}
