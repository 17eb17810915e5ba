// The options page in each of its states.
import { expect } from 'vitest';
import { Options, type OptionsProps } from '../../components/options/options.tsx';
import type { RejectedName } from '../../components/rejected-names/rejected-names.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { mount } from '../../components/ui/mount.tsx';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';
import { one } from '../testing/stage.tsx';

const desk = [760, 'whole'] as const;

const dataset = {
  title: 'Ferries of the estuary',
  lang: 'en',
  version: '3',
  licence: 'CC BY 4.0',
  covers: '2015-05/2025-09',
  checked: '2026-11-20',
  names: 109,
  events: 1179,
  sources: 4,
  publishers: [
    { name: 'The Daily Tide', count: 2 },
    { name: 'Lumens Courant', count: 1 },
  ],
};
const marks: readonly RejectedName[] = [
  {
    entity: 'veld',
    alias: 'veld',
    surface: 'Veld',
    name: 'Ada Veld',
    site: 'tide.example',
    added: '2026-11-19',
  },
  { entity: 'heron', alias: 'heron', surface: 'heron', name: 'MV Grey Heron', added: '2026-11-20' },
];
/** Some as the manifest suggests them, some that the user has to choose. */
const shortcuts = {
  'open-card': 'Alt+Shift+S',
  'next-mention': 'Alt+Shift+J',
  'previous-mention': 'Alt+Shift+K',
};
const read = [
  { id: 'veld', name: 'Ada Veld', lang: 'en', day: '2026-11-20' },
  { id: 'heron', name: 'MV Grey Heron', lang: 'en', day: '2026-11-18' },
  { id: 'port', name: 'Port Lumen', lang: 'en', day: '2026-10-02' },
];
const nothing = async () => null;
const handlers = {
  onSettings() {},
  onRule() {},
  onForget() {},
  onEverySite() {},
  onReset: async () => {},
};

const state = (
  props: Partial<OptionsProps> = {},
  screen: Partial<Shot> = {},
  next?: () => unknown,
): Shot => ({
  size: desk,
  ...screen,
  async show({ translate, locale }: ScreenLanguage) {
    mount(
      <Options
        {...handlers}
        settings={defaultSettings}
        sites={[
          { site: 'tide.example', on: true },
          { site: 'muendungsbote.example', on: false },
        ]}
        everySite={false}
        rejectedNames={{
          names: marks,
          onUndo() {},
          onUndoAll() {},
          onExport() {},
          onImport: async () => ({ added: 1 }),
        }}
        backup={{ onExport() {}, onImport: nothing }}
        keyboard={{ shortcuts, onChange() {} }}
        kept={{
          namesRead: read,
          bytes: 4_260_000,
          news: true,
          onNews() {},
          onForget: async () => {},
          onForgetOne() {},
        }}
        dataset={dataset}
        locale={locale}
        {...props}
      />,
      translate,
    );
    await next?.();
  },
});

const fresh: Partial<OptionsProps> = {
  sites: [],
  everySite: true,
  rejectedNames: {
    names: [],
    onUndo() {},
    onUndoAll() {},
    onExport() {},
    onImport: async () => ({ added: 1 }),
  },
};

shots('options', {
  light: state(),
  dark: state({}, { colours: 'dark' }, async () => {
    one(document, '.kept summary').click();
    await expect.poll(() => document.querySelector('.names-read')).not.toBeNull();
  }),
  'forced colours': state({}, { colours: 'forced dark' }),
  arabic: state({}, { language: 'ar' }),
  german: state(fresh, { language: 'de' }),
  error: state({ ...fresh, dataset: 'QuotaExceededError: no room left' }),
  narrow: state({}, { size: [320, 'whole'] }),
  '200 percent text': state(fresh, { doubleText: true, size: [760, 1200] }),
});
