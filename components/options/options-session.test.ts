import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memorySource } from '../../data/store/memory-source.ts';
import { largePack } from '../../tests/testing/packs.ts';
import type { ReadHistory } from '../read-history/read-history.ts';
import { exportRejectedNames } from '../rejected-names/file.ts';
import { MAX_REJECTED_NAMES, type RejectedName } from '../rejected-names/rejected-names.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { AddedData } from '../user-data/add-user-data.ts';
import { writeBackup } from './backup.ts';
import { optionsProps } from './options-props.ts';
import {
  createOptionsSession,
  type OptionsSessionParts,
  type OptionsState,
} from './options-session.ts';

const pack = largePack(50);
const name: RejectedName = {
  entity: 'place-1',
  alias: 'number',
  surface: 'Number',
  name: 'Place Number 1',
  added: '2026-11-19',
};
const history: ReadHistory = new Map([
  ['place-1', { last: { day: '2026-11-18', version: '1.0' } }],
]);

let settings: Settings;
/** What was called, in order. */
let calls: string[];
const call =
  <T>(what: string, answer?: T) =>
  async () => {
    calls.push(what);
    return answer as T;
  };

const store = { ...memorySource(pack), close: vi.fn() };
const parts = {
  store,
  readSettings: async () => settings,
  writeSettings: vi.fn(
    async (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => {
      settings = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    },
  ),
  clearSettings: call('clear settings'),
  readRejectedNames: async () => [name],
  addUserData: vi.fn(async (more: AddedData): Promise<number | null> => more.rejectedNames.length),
  dropRejectedName: vi.fn(async () => {}),
  dropAllRejectedNames: vi.fn(call<void>('drop names')),
  readHistory: async () => history,
  forgetName: vi.fn(async () => {}),
  forgetHistory: vi.fn(call<void>('forget reads')),
  dropSite: vi.fn(async () => {}),
  requestEverySite: vi.fn(async () => true),
  dropEverySite: vi.fn(async () => {}),
  dropGrantedSites: call('drop permissions'),
  readShortcuts: async () => ({ 'open-card': 'Alt+Shift+S' }),
  changeShortcuts: vi.fn(async () => {}),
  measure: async () => 4_260_000,
  deleteDatabase: call('delete database'),
  saveFile: vi.fn(),
  locale: 'en',
  now: () => new Date('2026-11-20T20:00:00Z'),
} satisfies OptionsSessionParts;

const opened = async (more: Partial<OptionsSessionParts> = {}) => {
  const session = createOptionsSession({ ...parts, ...more });
  await session.open();
  const states: OptionsState[] = [];
  session.subscribe((state) => states.push(state));
  return { ...session, states };
};

beforeEach(() => {
  vi.clearAllMocks();
  settings = { ...defaultSettings, rules: { everySite: false, sites: { 'tide.example': 'on' } } };
  calls = [];
});

test('what the user has set is there first, the dataset later', async () => {
  const session = await opened();
  expect(session.get()).toMatchObject({ settings, rejectedNames: [name], dataset: null });
  await session.load();
  expect(session.get()).toMatchObject({
    shortcuts: { 'open-card': 'Alt+Shift+S' },
    bytes: 4_260_000,
    dataset: { names: 5, events: 50, sources: 50 },
  });
  expect(session.get().nameOf.get('place-1')).toEqual({ text: 'Place Number 1', lang: 'en' });
});

test('a dataset that cannot be loaded is an error to read', async () => {
  const allEvents = () => Promise.reject(new Error('no room'));
  const session = await opened({ store: { ...store, allEvents } });
  await session.load();
  expect(session.get()).toMatchObject({ dataset: 'Error: no room', bytes: null });
});

test('changes made elsewhere are shown', async () => {
  const read = vi.fn(async () => history);
  const names = vi.fn(async () => [name]);
  const session = await opened({ readHistory: read, readRejectedNames: names });
  names.mockResolvedValueOnce([]);
  session.settingsChanged({ ...settings, theme: 'dark' });
  read.mockResolvedValueOnce(new Map());
  await session.userDataChanged();
  expect(session.get()).toMatchObject({ rejectedNames: [], settings: { theme: 'dark' } });
  expect(session.get().readHistory.size).toBe(0);
});

test('news switched off also deletes what was kept for it', async () => {
  const session = await opened();
  await session.setNews(true);
  expect(parts.forgetHistory).not.toHaveBeenCalled();
  await session.setNews(false);
  expect(settings.news).toBe(false);
  expect(parts.forgetHistory).toHaveBeenCalledOnce();
});

test('the switch of every site is shown again after a refusal too', async () => {
  const session = await opened();
  parts.requestEverySite.mockResolvedValueOnce(false);
  await session.setEverySite(true);
  expect(session.states).toHaveLength(1);
  await session.setEverySite(false);
  expect(parts.dropEverySite).toHaveBeenCalledOnce();
});

test('a reset clears all that is the user’s first, then permissions, then the dataset, and loads it again', async () => {
  const session = await opened();
  await session.reset();
  expect(calls).toEqual([
    'clear settings',
    'forget reads',
    'drop names',
    'drop permissions',
    'delete database',
  ]);
  expect(store.close).toHaveBeenCalledOnce();
  expect(session.get().dataset).toMatchObject({ names: 5 });
});

describe('files', () => {
  test('rejected names are saved with the day in the file’s name, and added from one', async () => {
    const session = await opened();
    session.exportNames();
    const text = exportRejectedNames([name]);
    expect(parts.saveFile).toHaveBeenCalledExactlyOnceWith({
      name: 'sidelight-wrong-marks-2026-11-20.json',
      type: 'application/json',
      text,
    });
    expect(await session.importNames(text)).toEqual({ added: 1 });
    expect(parts.addUserData).toHaveBeenCalledExactlyOnceWith({
      rejectedNames: [name],
      readHistory: new Map(),
      forget: false,
    });
    expect(await session.importNames('[')).toEqual({ problem: { kind: 'not-json' } });
    parts.addUserData.mockResolvedValueOnce(null);
    const tooMany = { kind: 'too-many', count: 2 };
    expect(await session.importNames(text)).toEqual({ problem: tooMany });
  });

  test('all settings are saved, and taken from a file except for every site', async () => {
    const session = await opened();
    session.exportAll();
    expect(parts.saveFile.mock.calls[0]?.[0]).toEqual({
      name: 'sidelight-settings-2026-11-20.json',
      type: 'application/json',
      text: writeBackup(session.get()),
    });
    const rules = { everySite: true, sites: { 'fog.example': 'off' } } as const;
    const theirs: Settings = { ...defaultSettings, rules, theme: 'dark' };
    const file = { settings: theirs, rejectedNames: [name], readHistory: history };
    expect(await session.importAll(writeBackup(file))).toBeNull();
    expect(settings).toEqual({ ...theirs, rules: { ...rules, everySite: false } });
    const added = { rejectedNames: [name], readHistory: history };
    expect(parts.addUserData).toHaveBeenCalledExactlyOnceWith({ ...added, forget: false });
    settings = { ...settings, rules: { ...rules, everySite: true } };
    await session.importAll(writeBackup({ ...file, settings: { ...theirs, news: false } }));
    expect(settings.rules.everySite).toBe(true);
    expect(parts.addUserData).toHaveBeenLastCalledWith({ ...added, forget: true });
  });

  const other = () =>
    writeBackup({
      settings: { ...defaultSettings, theme: 'dark' },
      rejectedNames: [name],
      readHistory: history,
    });

  test('a file that is refused, or does not fit, changes nothing', async () => {
    const session = await opened();
    expect(await session.importAll('{}')).toEqual({ kind: 'other-format' });
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, at) => ({
      ...name,
      alias: `name ${at}`,
    }));
    const crowded = await opened({ readRejectedNames: async () => full });
    expect(await crowded.importAll(other())).toEqual({
      kind: 'too-many',
      count: MAX_REJECTED_NAMES + 1,
    });
    expect(parts.writeSettings).not.toHaveBeenCalled();
    expect(parts.addUserData).not.toHaveBeenCalled();
  });

  test('settings that cannot be written change nothing', async () => {
    const session = await opened();
    parts.writeSettings.mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(session.importAll(other())).rejects.toThrow('quota exceeded');
    expect(parts.addUserData).not.toHaveBeenCalled();
  });

  test('data that cannot be written bring the settings back', async () => {
    const session = await opened();
    const before = settings;
    parts.addUserData.mockRejectedValueOnce(new Error('The disk is full'));
    await expect(session.importAll(other())).rejects.toThrow('The disk is full');
    expect(settings).toEqual(before);
    parts.addUserData.mockResolvedValueOnce(null);
    expect(await session.importAll(other())).toEqual({ kind: 'too-many', count: 2 });
    expect(settings).toEqual(before);
  });
});

test('the page’s choices go to where they are stored', async () => {
  const session = await opened();
  const props = optionsProps(session.get(), session, parts);
  expect(props.sites).toEqual([{ site: 'tide.example', on: true }]);
  expect(props.keyboard).toBeUndefined();
  props.onSettings({ density: 'page' });
  props.onRule('tide.example', false);
  await Promise.resolve();
  expect(settings).toMatchObject({ density: 'page', rules: { sites: { 'tide.example': 'off' } } });
  props.onForget('tide.example');
  expect(parts.dropSite).toHaveBeenCalledExactlyOnceWith('tide.example');
  props.rejectedNames.onUndo(name);
  expect(parts.dropRejectedName).toHaveBeenCalledExactlyOnceWith(name);
  props.kept.onForgetOne('place-1');
  expect(parts.forgetName).toHaveBeenCalledExactlyOnceWith('place-1');
});
