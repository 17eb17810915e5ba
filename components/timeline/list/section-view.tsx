// A month of the list (or a part of a full one), as a placeholder of about its height until it is
// its turn to be painted. Must not know: when that is.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { EventId } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import type { Section } from '../data/group.ts';
import { EventRow, type EventRowProps } from './event-row.tsx';
import type { LazyList } from './lazy-list.ts';

export interface SectionViewProps extends Pick<EventRowProps, 'actions' | 'locale' | 'printing'> {
  readonly section: Section;
  readonly index: number;
  readonly painter: LazyList;
  /** The event that is open from the start. */
  readonly openEvent: EventId | null;
  /** Stands after the events: the article's line. */
  readonly children?: ComponentChildren;
}

export function SectionView(props: SectionViewProps): JSX.Element {
  const { section, index, painter, locale, actions, openEvent, printing, children } = props;
  const [, again] = useReducer((n: number, _: undefined) => n + 1, 0);
  const place = useRef<HTMLDivElement>(null);
  const ready = painter.has(index);
  useLayoutEffect(() => {
    if (ready || !place.current) return;
    return painter.wait(index, place.current, () => again(undefined));
  }, [painter, index, ready]);
  // The same element again tells Preact that nothing below changed.
  const rows = useMemo(
    () =>
      ready && (
        <ol>
          {section.events.map((event) => (
            <EventRow
              key={event.id}
              event={event}
              locale={locale}
              actions={actions}
              startOpen={event.id === openEvent}
              printing={printing}
            />
          ))}
        </ol>
      ),
    [section, ready, locale, actions, openEvent, printing],
  );
  return (
    <div
      ref={place}
      class={ready ? 'section' : 'section waiting'}
      style={{ '--rows': section.events.length }}
    >
      {section.startsMonth && section.month !== null && (
        <h3>{formatEdtf(monthDate(section.month), locale, { style: 'long', year: false })}</h3>
      )}
      {rows}
      {children}
    </div>
  );
}

/** A month of some year, to have only its name written. */
const monthDate = (month: number): string => `2001-${String(month).padStart(2, '0')}`;
