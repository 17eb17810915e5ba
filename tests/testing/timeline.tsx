// What tests of the timeline share: the page with its state, and what it called.
import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type CitationFormat,
  type ExportFormat,
  emptyState,
  type TimelineEvent,
  type TimelineState,
} from '../../components/timeline/model.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
import { about } from './estuary/about.ts';
import { one, stage } from './stage.tsx';

export const handlers = {
  cite: vi.fn(async (_: TimelineEvent, __: CitationFormat) => {}),
  onExport: vi.fn(async (_: readonly TimelineEvent[], __: ExportFormat) => {}),
  copyAddress: vi.fn(async (_: string) => {}),
};

/** The state that the timeline last set. */
export let last: TimelineState = emptyState;
/** Call it after each test. */
export async function reset(): Promise<void> {
  await page.viewport(414, 896);
  vi.clearAllMocks();
  last = emptyState;
}

export function Page({
  events,
  start,
}: {
  events: readonly TimelineEvent[];
  start: TimelineState;
}) {
  const [state, setState] = useState(start);
  last = state;
  return (
    <TimelinePage
      {...handlers}
      about={about}
      events={events}
      state={state}
      onState={setState}
      locale="en"
    />
  );
}

export const open = (events: readonly TimelineEvent[], start: Partial<TimelineState> = {}) =>
  stage(<Page events={events} start={{ ...emptyState, ...start }} />);

/** Resolves once the list is rendered in full. A busy browser has little idle time for it. */
export const whole = (place: Element): Promise<void> =>
  expect
    .poll(() => place.querySelectorAll('.section.waiting'), { timeout: 60_000 })
    .toHaveLength(0);

export const rows = (place: Element) => [...place.querySelectorAll('.event')];

/** The group of filters with this title. */
export function filter(place: Element, title: string): HTMLElement {
  const groups = [...place.querySelectorAll<HTMLElement>('fieldset')];
  const found = groups.find((group) => group.querySelector('legend')?.textContent === title);
  if (!found) throw new Error(`No filter is called “${title}”.`);
  return found;
}

export const texts = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map((found) => found.textContent);

/** How many events there are, in words. */
export const result = (place: Element): string | null => one(place, '[role=status]').textContent;

/** Opens the first event, and returns what it shows. */
export async function openFirst(place: Element): Promise<HTMLElement> {
  await userEvent.click(one(place, '.event summary'));
  await expect.poll(() => place.querySelector('.opened')).not.toBeNull();
  return one(place, '.opened');
}
