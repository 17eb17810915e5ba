// The side panel in each of its states.
import { expect } from 'vitest';
import type { PageData, PageState } from '../../components/page-session/model.ts';
import type { NameOnPage, PageStatus } from '../../components/page-session/page-status.ts';
import { Panel, type PanelViewActions } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/panel-session/model.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { Story } from '../../components/timeline/model.ts';
import { mount } from '../../components/ui/mount.tsx';
import { articleDate } from '../testing/estuary/cards.ts';
import { events } from '../testing/estuary/events.ts';
import { koreanEvents } from '../testing/estuary/korean.ts';
import { effects } from '../testing/frames.ts';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';
import { one } from '../testing/stage.tsx';

const panel = [360, 760] as const;
const site = 'tide.example';

const nameOnPage = (id: string, name: string, count: number): NameOnPage => ({
  ...{ id, name, kind: 'place', count },
  frames: [{ frameId: 0, count }],
});
const onPage = {
  ...{ kind: 'on', site, date: articleDate },
  names: [
    nameOnPage('line', 'Harbour Line', 7),
    nameOnPage('port', 'Port Lumen', 4),
    nameOnPage('veld', 'Ada Veld', 2),
  ],
} satisfies PageStatus;
const ready = {
  ...{ kind: 'ready', events, names: new Map(), known: 109 },
  ...{ checked: '2026-11-20', about: 'the estuary' },
} satisfies PageData;

const storyOf = (all: typeof events, until: number, since: number): Story => {
  const at = all.findIndex(({ from }) => from > articleDate);
  return {
    date: articleDate,
    until: all.slice(Math.max(0, at - until), at),
    since: all.slice(at, at + since),
  };
};
const story = storyOf(events, 5, 4);
const inView = { names: ['port', 'veld'], story: storyOf(events, 2, 2) };
const pinned = [
  {
    id: 'heron',
    name: { text: 'MV Grey Heron', lang: 'en' },
    story: storyOf(events, 1, 2),
  },
];
const long = 'Interministerial Commission for the Maintenance of Estuaries, Locks and Barriers';

const actions: PanelViewActions = {
  once() {},
  always() {},
  everySite() {},
  switchSite() {},
  reload() {},
  showNames() {},
  showMarks() {},
  jump: async (_, position) => ({ position, text: 'Port Lumen' }),
  openTimeline() {},
  openOptions() {},
  saveMentions: async () => {},
  cite: async () => {},
  passagesOf: async () => [],
  onPassage: async () => true,
  retry() {},
  pin() {},
};

interface View extends Partial<Omit<PanelState, 'page'>> {
  readonly page?: Partial<PageState>;
  readonly next?: () => unknown;
}

const state = (
  status: PageStatus | null,
  { page, next, ...more }: View = {},
  screen: Partial<Shot> = {},
): Shot => ({
  size: panel,
  ...screen,
  async show({ translate, locale }: ScreenLanguage) {
    const shown: PageState = {
      ...{ tabId: 7, title: 'The last ship of the winter leaves Port Lumen', status },
      ...{ data: ready, story, settings: defaultSettings },
      ...page,
    };
    mount(
      <Panel page={shown} inView={null} pinned={[]} {...more} actions={actions} locale={locale} />,
      translate,
    );
    await effects();
    await next?.();
  },
});

const following = { inView } satisfies View;
const current = { inView: { ...inView, current: 'port' }, pinned } satisfies View;
const openEvent = async (): Promise<void> => {
  one(document, '.in-view .event summary').click();
  await expect.poll(() => document.querySelector('.in-view .opened')).not.toBeNull();
  await effects();
};
const toPinned = async (): Promise<void> => {
  one(document, '.kept').scrollTop = 10_000;
  await effects();
};

shots('panel', {
  light: state(onPage, following),
  dark: state(onPage, current, { colours: 'dark' }),
  'forced colours': state(onPage, current, { colours: 'forced dark' }),
  arabic: state(onPage, current, { language: 'ar' }),
  german: state(onPage, {}, { language: 'de' }),
  japanese: state(onPage, following, { language: 'ja' }),
  korean: state(
    onPage,
    { inView: { ...inView, story: storyOf(koreanEvents(events), 2, 2) } },
    { language: 'ko' },
  ),
  pinned: state(onPage, { ...current, next: toPinned }),
  'pinned, dark': state(onPage, { ...current, next: toPinned }, { colours: 'dark' }),
  opened: state(onPage, { ...following, next: openEvent }),
  'nothing known': state(onPage, { inView: { names: ['veld'], story: null } }),
  'long names': state(
    { ...onPage, names: [nameOnPage('port', long, 1204), nameOnPage('veld', `Second ${long}`, 3)] },
    { ...following, page: { title: `${long}: ${long}` } },
  ),
  'no names': state({ ...onPage, names: [] }, { page: { story: null } }),
  'own page of the browser, with pins': state({ kind: 'cannot', why: 'hidden' }, { pinned }),
  quiet: state(
    { ...onPage, marksHidden: true },
    {
      ...following,
      page: { settings: { ...defaultSettings, marks: 'held', heldKey: 'Alt' } },
    },
  ),
  'read once': state({ ...onPage, once: true }, following),
  off: state({ kind: 'off', site }, { pinned }, { colours: 'dark' }),
  'no permission, russian': state({ kind: 'may-not', site }, {}, { language: 'ru' }),
  narrow: state(onPage, current, { size: [300, 600] }),
  low: state(onPage, following, { size: [360, 420] }),
  '200 percent text': state(onPage, following, { doubleText: true }),
});
