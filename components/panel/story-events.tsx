// The events of a story by time, with the article between them.
import type { JSX } from 'preact';
import type { Story } from '../page-session/model.ts';
import { ArticleLine } from '../timeline/list/article-line.tsx';
import { EventRow } from '../timeline/list/event-row.tsx';
import type { EventActions } from '../timeline/list/opened-event.tsx';

export interface StoryEventsProps {
  readonly story: Story;
  /** The same object at each rendering. */
  readonly actions: EventActions;
  readonly locale: string;
}

export function StoryEvents({ story, actions, locale }: StoryEventsProps): JSX.Element {
  const { until, since, date } = story;
  const list = (events: Story['until']) =>
    events.length > 0 && (
      <ol>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            locale={locale}
            actions={actions}
            startOpen={false}
            printing={false}
            withYear
          />
        ))}
      </ol>
    );
  return (
    <div class="story-events">
      {list(until)}
      {date && <ArticleLine date={date} locale={locale} />}
      {list(since)}
    </div>
  );
}
