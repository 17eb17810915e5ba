// How much of a card there is room for: a half shows fewer events rather than a scroll bar.
import type { EventId } from '../../../data/model.ts';

/** A card is taken in at one glance: no higher than this (px), if the best of each half fit, until something unfolds. */
const GLANCE = 420;
/** The head and what is unfolded begin to be readable (px). */
const READABLE = 240;

/** How a card fits into a room (px). */
export interface Fit {
  readonly room: number;
  readonly height: number;
  /** The events for which that room is too small. */
  readonly leftOut: ReadonlySet<EventId>;
}

/** The size of a card by the room that it gets. */
export interface Natural {
  readonly width: number;
  /** With no more than the best event of each half. */
  readonly least: number;
  fitInto(room: number): Fit;
}

/** Whether the user has opened something in the card. */
export const isUnfolded = (frame: Element): boolean =>
  frame.querySelector('[aria-expanded=true]') !== null;

/**
 * Reads the size of a card with all its events, as high as it likes to be. An explanation that is open takes no
 * event away. `spare`: as in `CardData`.
 */
export function measure(frame: Element, spare: readonly EventId[]): Natural {
  const { width, height: whole } = frame.getBoundingClientRect();
  const explanation = frame.querySelector('.why')?.getBoundingClientRect().height ?? 0;
  const height = whole - explanation;
  const heights = new Map<EventId, number>();
  for (const event of frame.querySelectorAll<HTMLElement>('[data-event]')) {
    heights.set(event.dataset.event ?? '', event.getBoundingClientRect().height);
  }
  return {
    width,
    least: spare.reduce((left, id) => left - (heights.get(id) ?? 0), height),
    fitInto(room) {
      const leftOut = new Set<EventId>();
      let left = height;
      for (const id of spare) {
        if (left <= Math.min(room, GLANCE)) break;
        leftOut.add(id);
        left -= heights.get(id) ?? 0;
      }
      return { room, height: Math.min(left + explanation, room), leftOut };
    },
  };
}

/** Of a card in which something is unfolded: it may be as high as there is room, and leaves out what it left out. */
export function measureUnfolded(frame: Element, leftOut: ReadonlySet<EventId>): Natural {
  const { width, height } = frame.getBoundingClientRect();
  return {
    width,
    least: Math.min(height, READABLE),
    fitInto: (room) => ({ room, height: Math.min(height, room), leftOut }),
  };
}
