// A year of the list: one placeholder for all of its sections until the first of them is rendered. A list has
// sections by the thousand, most of which are never seen.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Section } from '../data/group.ts';
import type { LazyList } from './lazy-list.ts';

export interface YearViewProps {
  /** Null if the events are not in the order of time. */
  readonly name: string | null;
  readonly label: string;
  readonly sections: readonly Section[];
  /** The index of its first section among those of the list. */
  readonly from: number;
  readonly lazyList: LazyList;
  readonly children: (section: Section, index: number) => ComponentChildren;
}

export function YearView(props: YearViewProps): JSX.Element {
  const { name, label, sections, from, lazyList, children } = props;
  const [, renderAgain] = useReducer((n: number, _: undefined) => n + 1, 0);
  const isBegun = sections.some(
    (section, at) => section.articleAfter || lazyList.isRendered(from + at),
  );
  return (
    <section class="year" aria-label={label}>
      {name && <h2>{name}</h2>}
      {isBegun ? (
        sections.map((section, at) => children(section, from + at))
      ) : (
        <WaitingYear {...{ sections, from, lazyList }} onTurn={renderAgain} />
      )}
    </section>
  );
}

interface WaitingYearProps extends Pick<YearViewProps, 'sections' | 'from' | 'lazyList'> {
  /** The same function at each rendering. */
  readonly onTurn: (_: undefined) => void;
}

function WaitingYear({ sections, from, lazyList, onTurn }: WaitingYearProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const end = from + sections.length;
  useLayoutEffect(() => {
    const placeholder = place.current as HTMLDivElement;
    return lazyList.whenItsTurn(from, placeholder, () => onTurn(undefined), end);
  }, [lazyList, from, end, onTurn]);
  const rows = sections.reduce((sum, { events }) => sum + events.length, 0);
  return (
    <div
      ref={place}
      class="section waiting"
      style={{ '--rows': rows, '--headings': sections.length }}
    />
  );
}
