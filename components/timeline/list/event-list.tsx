// The list of events by year and month with the article's place in it, painted bit by bit so that
// thousands are there at once. Must not know: where the events come from, what the filters are.
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EdtfDate, EventId } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { groupByMonth, yearsOf } from '../data/group.ts';
import type { TimelineEvent } from '../model.ts';
import type { EventRowProps } from './event-row.tsx';
import { LazyList } from './lazy-list.ts';
import { SectionView } from './section-view.tsx';
import { usePrinting } from './use-printing.ts';

export interface EventListProps extends Pick<EventRowProps, 'actions' | 'locale'> {
  /** Sorted, already filtered. */
  readonly events: readonly TimelineEvent[];
  /** How many of them lie before the article; null when its date is not known. */
  readonly then: number | null;
  readonly date: EdtfDate | null;
  /** Whether a new list opens at the article's line rather than at its top. */
  readonly openAtArticle: boolean;
  /** The event that is open, and in view, from the start. */
  readonly openEvent: EventId | null;
}

export function EventList(props: EventListProps): JSX.Element {
  const { events, then, date, locale, actions, openAtArticle, openEvent } = props;
  const { sections, articleFirst } = useMemo(() => groupByMonth(events, then), [events, then]);
  const years = useMemo(() => yearsOf(sections), [sections]);
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const opened = openEvent
    ? sections.findIndex((section) => section.events.some(({ id }) => id === openEvent))
    : -1;
  const article = openAtArticle ? sections.findIndex((section) => section.articleAfter) : -1;
  const start = Math.max(opened < 0 ? article : opened, 0);
  const painter = useMemo(() => new LazyList(sections, start), [sections, start]);
  useLayoutEffect(() => painter.run(scroller.current as HTMLElement), [painter]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const last = opened < 0 ? sections[article]?.events.at(-1)?.id : openEvent;
    const row = last && box.querySelector(`[data-event="${CSS.escape(last)}"]`);
    // Where the page scrolls as a whole, its head stays in sight.
    if (box.scrollHeight <= box.clientHeight) return undefined;
    if (!row) {
      box.scrollTop = 0;
      return undefined;
    }
    // The last event before the line stands on top: the line itself is then in sight below it.
    // (Only this box: what else scrolls around it stays where it is.)
    const show = (): void => {
      const margin = Number.parseFloat(getComputedStyle(row).scrollMarginTop);
      const { top } = row.getBoundingClientRect();
      box.scrollTop += top - box.getBoundingClientRect().top - margin;
    };
    show();
    // Months just above it have had an estimated height until now that they are near the screen,
    // which browsers see after the next picture (`content-visibility`).
    let again = requestAnimationFrame(() => {
      show();
      again = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(again);
  }, [sections, article, opened, openEvent]);

  return (
    <div class="events" ref={scroller}>
      {articleFirst && date && <ArticleLine date={date} locale={locale} />}
      {years.map((year) => (
        <section key={year.from} class="year" aria-label={year.name}>
          <h2>{year.name}</h2>
          {sections.slice(year.from, year.to).map((section, at) => (
            <SectionView
              key={section.key}
              section={section}
              index={year.from + at}
              painter={painter}
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

function ArticleLine({ date, locale }: { date: EdtfDate; locale: string }): JSX.Element {
  const t = useTranslate();
  return (
    <p class="article-line">
      <strong>{t('timeline_thisArticle', formatEdtf(date, locale))}</strong>
    </p>
  );
}
