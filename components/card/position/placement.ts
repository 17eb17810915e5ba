// Where a card stands: next to the words, never over them, inside the viewport.
// Must not know: what the card shows, when it opens.
import {
  computePosition,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import type { Box } from './geometry.ts';

/** From the words, and from the viewport's edges. */
const GAP = 6;
const EDGE = 8;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly side: Placement;
  readonly box: Box;
  /** How high the card may grow on this side. */
  readonly room: number;
}

/** The most that a card may take of the viewport. */
export const roomIn = ({ left, top, right, bottom }: Box): Size => ({
  width: Math.max(right - left - 2 * EDGE, 0),
  height: Math.max(bottom - top - 2 * EDGE, 0),
});

/** What Floating UI takes for the card. */
interface Sized {
  readonly natural: Size;
  /** The height is never more. */
  limit: number;
}

const dimensions = ({ natural, limit }: Sized): Size => ({
  width: natural.width,
  height: Math.min(natural.height, limit),
});

/**
 * Floating UI needs no more than this: the card is in the top layer, so its only container is the
 * viewport, and it has been measured. (Its DOM platform reads the style of every ancestor, and is
 * half of its size.)
 */
const platform = (viewport: Box, rtl: boolean): Platform => ({
  getElementRects: ({ reference, floating }) => ({
    reference: rect(reference),
    floating: { x: 0, y: 0, ...dimensions(floating) },
  }),
  getDimensions: dimensions,
  getClippingRect: () => rect(viewport),
  isRTL: () => rtl,
});

const rect = ({ left, top, right, bottom }: Box) => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});

/**
 * Finds the place of a card of some size at `words`; touches no DOM, so it may be asked at each
 * frame of a scroll. `before` is the side that it took last.
 */
export async function place(
  natural: Size,
  words: Box,
  viewport: Box,
  rtl: boolean,
  before?: Placement,
): Promise<Place> {
  const card: Sized = { natural, limit: Infinity };
  let room = 0;
  const { x, y, placement } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: sideFor(natural, words, viewport, before),
    platform: platform(viewport, rtl),
    middleware: [
      offset(GAP),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          room = Math.max(availableHeight, 0);
          card.limit = room;
        },
      }),
    ],
  });
  const { width, height } = dimensions(card);
  const [left, top] = [Math.round(x), Math.round(y)];
  return { side: placement, room, box: { left, top, right: left + width, bottom: top + height } };
}

/** Enough for the head and an event or two (px). */
const READABLE = 240;

/**
 * The side that it took before while there is room to read, so that a card does not jump when it
 * grows; below the words, or above them if it fits only there. Where neither has room to read,
 * beside them, over the line being read, if the card need not become narrower for it. Else where
 * there is more room.
 */
function sideFor(
  { width, height }: Size,
  words: Box,
  viewport: Box,
  before: Placement | undefined,
): Placement {
  const below = viewport.bottom - words.bottom;
  const above = words.top - viewport.top;
  if (before === 'bottom-start' && below >= READABLE) return before;
  if (before === 'top-start' && above >= READABLE) return before;
  const around = GAP + EDGE;
  if (height + around <= below) return 'bottom-start';
  if (height + around <= above) return 'top-start';
  if (Math.max(below, above) < READABLE) {
    if (viewport.right - words.right >= width + around) return 'right-start';
    if (words.left - viewport.left >= width + around) return 'left-start';
  }
  return above > below ? 'top-start' : 'bottom-start';
}

/** The box moved into the viewport, where it fits. */
export function pushedInto(viewport: Box, { left, top, right, bottom }: Box): Box {
  const x = Math.max(Math.min(left, viewport.right - EDGE - (right - left)), viewport.left + EDGE);
  const y = Math.max(Math.min(top, viewport.bottom - EDGE - (bottom - top)), viewport.top + EDGE);
  return { left: x, top: y, right: x + right - left, bottom: y + bottom - top };
}

/** What a fixed element may use: the part of the page that is on screen, zoomed in or not. */
export function viewportOf(window: Window): Box {
  const view = window.visualViewport;
  const root = window.document.documentElement;
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + Math.min(view?.width ?? Infinity, root.clientWidth || Infinity),
    bottom: top + (view?.height ?? window.innerHeight),
  };
}
