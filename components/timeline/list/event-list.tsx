// The list of events by year and month, with the article's place in it. Sections are rendered bit by
// bit, so that thousands of events appear at once.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EdtfDate, EventId } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
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
import { YearView } from './year-view.tsx';

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
  const monthNames = useMemo(() => monthNamesIn(locale), [locale]);
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
      {years.map(({ name, from, to }) => (
        <YearView
          key={name ?? 'ranked'}
          name={name}
          label={name ?? t('timeline_bestFirst')}
          sections={sections.slice(from, to)}
          from={from}
          lazyList={lazyList}
        >
          {(section, index) => (
            <SectionView
              key={section.key}
              section={section}
              index={index}
              lazyList={lazyList}
              monthNames={monthNames}
              locale={locale}
              actions={actions}
              openEvent={openEvent}
              printing={printing}
            >
              {section.articleAfter && date && <ArticleLine date={date} locale={locale} />}
            </SectionView>
          )}
        </YearView>
      ))}
    </div>
  );
}

/** Long lists have them by the hundred, and `Intl` takes its time. */
const monthNamesIn = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, at) =>
    // In any year: only the month is shown.
    formatEdtf(`2001-${String(at + 1).padStart(2, '0')}`, locale, { style: 'long', year: false }),
  );
