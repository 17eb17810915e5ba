// What tests of the popup share: a page with names and events, and what the popup called.
import { vi } from 'vitest';
import type { PageData } from '../../components/page-session/model.ts';
import type { NameOnPage, PageStatus } from '../../components/page-session/page-status.ts';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { Passage } from '../../components/timeline/data/passages.ts';
import type { Story, TimelineEvent } from '../../components/timeline/model.ts';
import type { VisibilityChoice } from '../../components/visibility/visibility.ts';
import { stage } from './stage.tsx';
import { manyEvents } from './timeline-events.ts';

export const name = (id: string, text: string, count: number): NameOnPage => ({
  id,
  name: text,
  kind: 'place',
  count,
  frames: [{ frameId: 0, count }],
});
export const names = [name('name-0', 'Ada Veld', 1), name('name-1', 'Port Lumen', 3)];
export const site = 'tide.example';
export const onPage = { kind: 'on', site, names, date: '2015-06-01' } as const;
export const silent = { kind: 'silent', site, names } as const;
export const ready = {
  kind: 'ready',
  events: manyEvents(80),
  names: new Map(),
  known: 109,
  checked: '2026-11-20',
  about: 'the estuary',
} satisfies PageData;

/** Five events until the article's date, four since. */
export const story: Story = {
  date: '2015-06-01',
  until: [2, 9, 17, 40, 41].map((at) => ready.events[at] as TimelineEvent),
  since: [42, 50, 61, 79].map((at) => ready.events[at] as TimelineEvent),
};

export const passage: Passage = {
  text: 'Ada Veld met Port Lumen.',
  start: 0,
  names: [
    { start: 0, end: 8 },
    { start: 13, end: 23 },
  ],
  entity: 'name-0',
  index: 0,
};

export const actions = {
  once: vi.fn(),
  always: vi.fn(),
  everySite: vi.fn(),
  switchSite: vi.fn(),
  reload: vi.fn(),
  showNames: vi.fn(),
  showMarks: vi.fn(),
  jump: vi.fn(async (_: NameOnPage, position: number) => ({ position, text: 'Port Lumen' })),
  openTimeline: vi.fn(),
  openOptions: vi.fn(),
  openPanel: vi.fn(),
  saveMentions: vi.fn(async () => {}),
  cite: vi.fn(async () => {}),
  onExport: vi.fn(async () => {}),
  passagesOf: vi.fn(async () => [passage]),
  onPassage: vi.fn(async () => true),
  retry: vi.fn(),
} satisfies PopupActions;
interface Options {
  readonly theme?: 'light' | 'dark';
  /** When marks are shown; always, by default. */
  readonly choice?: VisibilityChoice;
  /** None by default: then all events are shown. */
  readonly story?: Story | null | undefined;
}

export const openPopup = (
  status: PageStatus | null,
  data: PageData = ready,
  { theme = 'light', choice, ...options }: Options = {},
) =>
  stage(
    <Popup
      status={status}
      settings={{ ...defaultSettings, ...choice }}
      data={data}
      story={'story' in options ? options.story : null}
      actions={actions}
      locale="en"
    />,
    theme,
  );
