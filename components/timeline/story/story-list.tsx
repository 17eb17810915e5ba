// The story so far: the few events that answer what an article makes its reader ask, with the article's line
// between them. Each opens in its place.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleLine } from '../list/article-line.tsx';
import { EventRow } from '../list/event-row.tsx';
import type { EventActions } from '../list/opened-event.tsx';
import type { Story, TimelineEvent } from '../model.ts';
import '../timeline.css';
import './story.css';

export interface StoryListProps {
  readonly story: Story;
  /** The same object at each rendering, or every row renders again. */
  readonly actions: EventActions;
  readonly locale: string;
}

/** Scrolls by itself where it has a limited height. */
export function StoryList({ story, actions, locale }: StoryListProps): JSX.Element {
  const { date, until, since } = story;
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story has other rows.
  useLayoutEffect(() => {
    if (scroller.current) showBothHalves(scroller.current);
  }, [story]);
  // Preact skips an element that is the same object as before.
  const [before, after] = useMemo(() => {
    const row = (event: TimelineEvent) => (
      <EventRow
        key={event.id}
        event={event}
        locale={locale}
        actions={actions}
        startOpen={false}
        printing={false}
        withYear
      />
    );
    return [until.map(row), since.map(row)];
  }, [until, since, locale, actions]);
  return (
    <div class="story" ref={scroller}>
      {before.length > 0 && <ol>{before}</ol>}
      {date && <ArticleLine date={date} locale={locale} />}
      {after.length > 0 && <ol class="since">{after}</ol>}
    </div>
  );
}

/** Events after the article's line that are in sight at first, if there are as many. */
const SINCE = 2;

/** Where there is no room for all events, some of both halves are in sight, and the first one is whole. */
function showBothHalves(box: HTMLElement): void {
  const later = box.querySelectorAll('.since > .event');
  const last = later[Math.min(SINCE, later.length) - 1];
  if (!last || box.scrollHeight <= box.clientHeight) return;
  const top = box.getBoundingClientRect().top - box.scrollTop;
  const least = last.getBoundingClientRect().bottom - top - box.clientHeight;
  const starts = [...box.querySelectorAll('.event')].map(
    (row) => row.getBoundingClientRect().top - top,
  );
  box.scrollTop = starts.find((start) => start >= least) ?? least;
}
