// The list of events by year and month, with the article's place in it. Sections are rendered bit by
// bit, so that thousands of events appear at once.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EdtfDate, EventId } from '../../../data/model.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { groupByMonth, inOrder, yearsOf } from '../data/group.ts';
import type { TimelineEvent } from '../model.ts';
import { ArticleLine } from './article-line.tsx';
import type { EventRowProps } from './event-row.tsx';
import { LazyList } from './lazy-list.ts';
import { SectionView } from './section-view.tsx';
import { EVENTS_ID, useFirstTab } from './use-first-tab.ts';
import { useOpening } from './use-opening.ts';
import { usePrinting } from './use-printing.ts';

export interface EventListProps extends Pick<EventRowProps, 'actions' | 'locale'> {
  /** Sorted, already filtered. */
  readonly events: readonly TimelineEvent[];
  /** They are sorted by something else than time: no years, months or place of the article. */
  readonly ranked: boolean;
  /** How many of them are before the article; null if its date is unknown. */
  readonly then: number | null;
  readonly date: EdtfDate | null;
  /** A new list is scrolled to the article's line, not to its top. */
  readonly openAtArticle: boolean;
  /** The event that is open at first, and in view unless they are ranked. */
  readonly openEvent: EventId | null;
  readonly partial: boolean;
  /** Where the page scrolls as a whole, it opens at the article's line or the event too. */
  readonly scrollsPage: boolean;
}

export function EventList(props: EventListProps): JSX.Element {
  const { events, ranked, then, date, locale, actions, openAtArticle, openEvent } = props;
  const { partial, scrollsPage } = props;
  const t = useTranslate();
  const { sections, articleFirst } = useMemo(
    () =>
      ranked ? { sections: inOrder(events), articleFirst: false } : groupByMonth(events, then),
    [events, ranked, then],
  );
  const years = useMemo(() => yearsOf(sections), [sections]);
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  // Sorted by how well they fit, the list opens at the best.
  const opened =
    openEvent && !ranked
      ? sections.findIndex((section) => section.events.some(({ id }) => id === openEvent))
      : -1;
  const article = openAtArticle ? sections.findIndex((section) => section.articleAfter) : -1;
  const start = Math.max(opened < 0 ? article : opened, 0);
  const lazyList = useMemo(() => new LazyList(sections, start), [sections, start]);
  useLayoutEffect(() => lazyList.run(scroller.current as HTMLElement), [lazyList]);

  const at = opened < 0 ? sections[article]?.events.at(-1)?.id : (openEvent ?? undefined);
  useOpening(scroller, { at, shows: sections, partial, scrollsPage });
  const onFocusIn = useFirstTab();

  return (
    <div id={EVENTS_ID} class="events" ref={scroller} data-start={at} onFocusIn={onFocusIn}>
      {articleFirst && date && <ArticleLine date={date} locale={locale} />}
      {years.map((year) => (
        <section
          key={year.name ?? 'ranked'}
          class="year"
          aria-label={year.name ?? t('timeline_bestFirst')}
        >
          {year.name && <h2>{year.name}</h2>}
          {sections.slice(year.from, year.to).map((section, at) => (
            <SectionView
              key={section.key}
              section={section}
              index={year.from + at}
              lazyList={lazyList}
              locale={locale}
              actions={actions}
              openEvent={openEvent}
              printing={printing}
            >
              {section.articleAfter && date && <ArticleLine date={date} locale={locale} />}
            </SectionView>
          ))}
        </section>
      ))}
    </div>
  );
}
