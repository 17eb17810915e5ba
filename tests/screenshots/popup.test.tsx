// The popup in each of its states.
import { expect } from 'vitest';
import type { PageData } from '../../components/page-session/model.ts';
import type { NameOnPage, PageStatus } from '../../components/page-session/page-status.ts';
import { Popup, type PopupActions, type PopupProps } from '../../components/popup/popup.tsx';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { Passage } from '../../components/timeline/data/passages.ts';
import type { Story, TimelineEvent } from '../../components/timeline/model.ts';
import { mount } from '../../components/ui/mount.tsx';
import type { VisibilityChoice } from '../../components/visibility/visibility.ts';
import { articleDate } from '../testing/estuary/cards.ts';
import { events, manyEvents } from '../testing/estuary/events.ts';
import { koreanEvents, koreanNames } from '../testing/estuary/korean.ts';
import { names } from '../testing/estuary/names.ts';
import { effects } from '../testing/frames.ts';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';
import { one } from '../testing/stage.tsx';

const popup = [400, 600] as const;
const site = 'tide.example';

const nameOnPage = (id: string, name: string, count: number): NameOnPage => ({
  id,
  name,
  kind: 'place',
  count,
  frames: [{ frameId: 0, count }],
});
const onPage = {
  kind: 'on',
  site,
  date: articleDate,
  names: [
    nameOnPage('line', 'Harbour Line', 7),
    nameOnPage('port', 'Port Lumen', 4),
    nameOnPage('veld', 'Ada Veld', 2),
    nameOnPage('heron', 'MV Grey Heron', 1),
  ],
} satisfies PageStatus;
const silent = { kind: 'silent', site, names: onPage.names.slice(1, 3) } as const;
const narrowGerman = { language: 'de', size: [320, 640] } as const;
const ready = {
  kind: 'ready',
  events,
  names: new Map(),
  known: 109,
  checked: '2026-11-20',
  about: 'the estuary',
} satisfies PageData;
const at = (...numbers: readonly number[]) =>
  numbers.map((number) => events[number] as TimelineEvent);
const story: Story = {
  date: articleDate,
  until: at(0, 1, 3, 4, 5),
  since: at(6, 7, 9, 11),
};

/** A page that is not about the dataset shows no events. */
const noEvents = { data: { ...ready, events: [] }, story: null } satisfies View;
const long = 'Interministerial Commission for the Maintenance of Estuaries, Locks and Barriers';

const passage: Passage = {
  text: '… harbour master Ada Veld. She did not say when Harbour Line would …',
  start: 0,
  names: [
    { start: 17, end: 25 },
    { start: 48, end: 60 },
  ],
  entity: 'veld',
  index: 0,
};

const actions: PopupActions = {
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
  openPanel() {},
  saveMentions: async () => {},
  cite: async () => {},
  onExport: async () => {},
  passagesOf: async () => [passage],
  onPassage: async () => true,
  retry() {},
};

/** Presses one element and waits for another to appear. */
const press = (selector: string, brings: string) => async (): Promise<void> => {
  one(document, selector).click();
  await expect.poll(() => document.querySelector(brings)).not.toBeNull();
  await effects();
};

interface View {
  readonly data?: PageData;
  readonly story?: PopupProps['story'];
  readonly trouble?: string;
  readonly choice?: VisibilityChoice;
  readonly next?: () => unknown;
  /** The height that a low screen leaves to the popup (px). */
  readonly low?: number;
}

const state = (
  status: PageStatus | null,
  { data = ready, trouble, choice, next, low, ...view }: View = {},
  screen: Partial<Shot> = {},
): Shot => ({
  size: popup,
  ...screen,
  async show({ translate, locale }: ScreenLanguage) {
    if (low) document.body.style.setProperty('--window-height', `${low}px`);
    mount(
      <Popup
        status={status}
        settings={{ ...defaultSettings, ...choice }}
        data={data}
        story={'story' in view ? view.story : story}
        actions={actions}
        locale={locale}
        trouble={trouble}
      />,
      translate,
    );
    await effects();
    await next?.();
  },
});

const allEvents = press('.page-names + .part button', '.timeline [data-event]');
const picked = press('.page-names .pick', '.page-names .pick[aria-pressed=true]');

shots('popup', {
  light: state(onPage),
  dark: state(onPage, {}, { colours: 'dark' }),
  'low window': state(onPage, { low: 510 }, { size: [400, 510] }),
  'low window, opened': state(
    onPage,
    { low: 510, next: press('[data-event="event-7"] summary', '.passages') },
    { size: [400, 510], colours: 'dark' },
  ),
  'all events': state(onPage, { next: allEvents }),
  'name picked': state(onPage, { next: picked }, { colours: 'dark' }),
  'no story': state(onPage, { story: null }),
  'story of no date': state(
    { ...onPage, date: null },
    { story: { date: null, until: [...story.until, ...story.since], since: [] } },
  ),
  'forced colours': state(onPage, { next: picked }, { colours: 'forced dark' }),
  arabic: state(onPage, {}, { language: 'ar' }),
  german: state(onPage, { next: press('.event summary', '.passages') }, { language: 'de' }),
  russian: state({ kind: 'may-not', site }, noEvents, { language: 'ru' }),
  japanese: state(onPage, {}, { language: 'ja' }),
  'korean titles': state(
    onPage,
    {
      data: { ...ready, names: koreanNames, events: koreanEvents(events) },
      story: {
        ...story,
        until: koreanEvents(story.until),
        since: koreanEvents(story.since),
      },
    },
    { language: 'ko' },
  ),
  'long names': state({
    ...onPage,
    site: 'nachrichten.muendungsbote-regionalausgabe.example',
    names: [nameOnPage('line', long, 1204), nameOnPage('port', `Second ${long}`, 3)],
  }),
  '40 names': state(
    {
      ...onPage,
      names: Array.from({ length: 40 }, (_, at) =>
        nameOnPage(`n${at}`, Object.values(names)[at % 6]?.name ?? '', 40 - at),
      ),
    },
    { next: press('.page-names .more button', '.page-names .more [aria-expanded=true]') },
  ),
  '200 events': state(onPage, { data: { ...ready, events: manyEvents(200) }, next: allEvents }),
  'no names': state({ ...onPage, names: [] }),
  'no events': state(onPage, noEvents),
  quiet: state({ ...onPage, marksHidden: true }, { choice: { marks: 'held', heldKey: 'Alt' } }),
  'left out': state({ ...onPage, leftOut: 'too-long' }, {}, { colours: 'dark' }),
  opened: state(onPage, { next: press('[data-event="event-7"] summary', '.passages') }),
  filters: state(
    onPage,
    { story: null, next: press('.filter-tool button', '.panel-box .filters') },
    { colours: 'dark' },
  ),
  'no permission': state({ kind: 'may-not', site }),
  'no permission, dark': state({ kind: 'may-not', site }, {}, { colours: 'dark' }),
  'no permission, forced colours': state(
    { kind: 'may-not', site },
    {},
    { colours: 'forced light' },
  ),
  refused: state({ kind: 'may-not', site }, { trouble: 'The browser did not give permission.' }),
  'read once': state({ ...onPage, once: true }),
  'read once, narrow, german': state({ ...onPage, once: true }, {}, narrowGerman),
  off: state({ kind: 'off', site }),
  'off, forced colours': state({ kind: 'off', site }, {}, { colours: 'forced dark' }),
  'script gone': state({ kind: 'reload', site }),
  'not an article': state({ kind: 'not-an-article', site }),
  silent: state(silent),
  'silent, dark': state(
    { ...silent, names: [...onPage.names.slice(0, 3), nameOnPage('line', long, 2)] },
    {},
    { colours: 'dark' },
  ),
  'silent, forced colours': state(silent, {}, { colours: 'forced dark' }),
  'silent, arabic': state(silent, noEvents, { language: 'ar' }),
  'silent, german': state(
    { ...silent, names: [nameOnPage('port', long, 1)] },
    noEvents,
    narrowGerman,
  ),
  'silent, nothing named': state({ ...silent, names: [] }),
  'own page of the browser': state({ kind: 'cannot', why: 'browser' }),
  loading: state({ kind: 'loading', site }),
  'names first': state(onPage, { data: { kind: 'loading' }, story: undefined }),
  seeding: state(onPage, { data: { kind: 'loading', slow: true }, story: undefined }),
  error: state(onPage, { data: { kind: 'error', message: 'QuotaExceededError: no room left' } }),
  'error, dark': state(
    onPage,
    { data: { kind: 'error', message: 'QuotaExceededError: no room left' } },
    { colours: 'dark' },
  ),
  phone: state(onPage, {}, { size: [320, 640] }),
  '200 percent text': state(onPage, {}, { doubleText: true }),
});
