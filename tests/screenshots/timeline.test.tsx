// The timeline's own tab in each of its states.
import { useState } from 'preact/hooks';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  emptyState,
  type TimelineEvent,
  type TimelineState,
} from '../../components/timeline/model.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { about } from '../testing/estuary/about.ts';
import { articleDate } from '../testing/estuary/cards.ts';
import { events, manyEvents } from '../testing/estuary/events.ts';
import { frames } from '../testing/frames.ts';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';
import { one } from '../testing/stage.tsx';

const desk = [1000, 680] as const;
const phone = [390, 720] as const;

interface PageProps {
  readonly all: readonly TimelineEvent[];
  readonly start: Partial<TimelineState>;
  readonly locale: string;
}

function Page({ all, start, locale }: PageProps) {
  const [state, setState] = useState({ ...emptyState, ...start });
  return (
    <TimelinePage
      about={about}
      events={all}
      state={state}
      onState={setState}
      cite={async () => {}}
      onExport={async () => {}}
      copyAddress={async () => {}}
      locale={locale}
    />
  );
}

const state = (
  start: Partial<TimelineState> = {},
  screen: Partial<Shot> = {},
  all: readonly TimelineEvent[] = events,
  next?: () => unknown,
): Shot => ({
  size: desk,
  ...screen,
  async show({ translate, locale }: ScreenLanguage) {
    mount(<Page all={all} start={start} locale={locale} />, translate);
    await expect.poll(() => document.querySelector('.filters')).not.toBeNull();
    // Rows are rendered bit by bit, those in view first; after two frames the list has its position.
    await frames(3);
    await expect.poll(waitingInSight).toBe(false);
    await next?.();
  },
});

const waitingInSight = (): boolean =>
  [...document.querySelectorAll('.section.waiting')].some((section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });

const article = { date: articleDate };
const opened = { ...article, event: 'event-7' };
const filtered = {
  ...article,
  names: ['line', 'port'],
  tags: ['healthcare'],
  span: { from: '2018-01', to: '2023-12' },
};
const withNews = events.map((event, at) => ({
  ...event,
  ...(at > 5 &&
    at < 8 && { news: { kind: at === 6 ? 'new' : 'changed', since: '2026-10-02' } as const }),
}));
const many = manyEvents(200);

shots('timeline', {
  light: state(article),
  dark: state(opened, { colours: 'dark' }),
  'forced colours': state(filtered, { colours: 'forced dark' }),
  'forced colours, light': state(opened, { colours: 'forced light' }),
  arabic: state(opened, { language: 'ar' }),
  french: state(filtered, { language: 'fr' }),
  chinese: state(article, { language: 'zh_TW' }),
  opened: state(opened),
  filtered: state(filtered, { colours: 'dark' }),
  name: state({ ...article, names: ['line'] }),
  'name, arabic': state({ names: ['line'] }, { language: 'ar', colours: 'dark' }),
  unknown: state({ names: ['zeppelin'] }),
  news: state(article, {}, withNews),
  search: state({ ...article, q: 'boat' }),
  'nothing found': state({ ...article, q: 'zeppelin' }),
  'no events': state({}, {}, []),
  '200 events': state(article, {}, many),
  'no date': state({}, { colours: 'dark' }, many),
  'keyboard focus': state(article, {}, events, async () => {
    one(document, '.event summary').focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
  }),
  'skip link': state(article, {}, events, () => userEvent.keyboard('{Tab}')),
  phone: state(article, { size: phone }),
  'phone, name': state({ names: ['line'] }, { size: phone }),
  '200 percent zoom': state(opened, { size: [683, 384] }),
  'phone, dark': state(opened, { size: phone, colours: 'dark' }),
  'phone, arabic': state(filtered, { size: phone, language: 'ar' }),
  '400 percent zoom': state(article, { size: [320, 256] }),
  '200 percent text': state(article, { doubleText: true }),
});
