// A section of the list: a placeholder of about its height until the lazy list has it rendered.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { EventId } from '../../../data/model.ts';
import type { Section } from '../data/group.ts';
import { EventRow, type EventRowProps } from './event-row.tsx';
import type { LazyList } from './lazy-list.ts';

export interface SectionViewProps extends Pick<EventRowProps, 'actions' | 'locale' | 'printing'> {
  readonly section: Section;
  readonly index: number;
  readonly lazyList: LazyList;
  /** From January on. */
  readonly monthNames: readonly string[];
  /** The event that is open at first. */
  readonly openEvent: EventId | null;
  /** Shown after the events: the article's line. */
  readonly children?: ComponentChildren;
}

export function SectionView(props: SectionViewProps): JSX.Element {
  const { section, index, lazyList, monthNames, locale, actions, openEvent, printing, children } =
    props;
  const [, renderAgain] = useReducer((n: number, _: undefined) => n + 1, 0);
  const place = useRef<HTMLDivElement>(null);
  const ready = lazyList.isRendered(index);
  useLayoutEffect(() => {
    if (ready || !place.current) return;
    return lazyList.whenItsTurn(index, place.current, () => renderAgain(undefined));
  }, [lazyList, index, ready]);
  // Preact skips an element that is the same object as before.
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
              withYear={section.year === null}
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
      {section.startsMonth && section.month !== null && <h3>{monthNames[section.month - 1]}</h3>}
      {rows}
      {children}
    </div>
  );
}
