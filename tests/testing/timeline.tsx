// What the timeline's tests share: the page with its state, and what was asked of it.
import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  type CitationFormat,
  type ExportFormat,
  emptyState,
  type TimelineEvent,
  type TimelineState,
} from '../../components/timeline/model.ts';
import { TimelinePage } from '../../components/timeline/timeline-page.tsx';
import { stage } from './stage.tsx';

export const handlers = {
  cite: vi.fn(async (_: TimelineEvent, __: CitationFormat) => {}),
  onExport: vi.fn(async (_: readonly TimelineEvent[], __: ExportFormat) => {}),
};

/** The state that the timeline last asked for. */
export let last: TimelineState = emptyState;
/** After each test. */
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
    <TimelinePage {...handlers} events={events} state={state} onState={setState} locale="en" />
  );
}

export const open = (events: readonly TimelineEvent[], start: Partial<TimelineState> = {}) =>
  stage(<Page events={events} start={{ ...emptyState, ...start }} />);

/** Once all of a list that is painted in idle time is there: a busy browser has little of that. */
export const whole = (place: Element): Promise<void> =>
  expect
    .poll(() => place.querySelectorAll('.section.waiting'), { timeout: 60_000 })
    .toHaveLength(0);
