// What opening an event, and asking what happened around it, make of the user's choices.
import type { EventId } from '../../../data/model.ts';
import { noFilters, type TimelineEvent, type TimelineState } from '../model.ts';
import { spanAround } from '../strip/strip.ts';

/** The event that was opened last; one that closes forgets only itself. The same state if nothing changes. */
export const opened = (state: TimelineState, id: EventId, open: boolean): TimelineState =>
  open || state.event === id ? { ...state, event: open ? id : null } : state;

/** All events of the months around one, which is open. */
export const around = (
  state: TimelineState,
  { id, from, to }: Pick<TimelineEvent, 'id' | 'from' | 'to'>,
): TimelineState => ({ ...state, ...noFilters, span: spanAround(from, to), event: id });
