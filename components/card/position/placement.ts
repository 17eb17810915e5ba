// Finds the place of a card: next to the words, never over them, inside the viewport.
import {
  computePosition,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import type { Box } from './geometry.ts';

/** Distance from the words (px). */
const GAP = 6;
/** Least distance from the viewport's edges (px). */
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

/** The largest size that a card may have in a viewport. */
export const roomIn = ({ left, top, right, bottom }: Box): Size => ({
  width: Math.max(right - left - 2 * EDGE, 0),
  height: Math.max(bottom - top - 2 * EDGE, 0),
});

/** The card, as Floating UI sees it. */
interface Sized {
  readonly natural: Size;
  /** Upper limit of the height. */
  limit: number;
}

const dimensions = ({ natural, limit }: Sized): Size => ({
  width: natural.width,
  height: Math.min(natural.height, limit),
});

/**
 * All that Floating UI needs: the card is in the top layer, so its only container is the viewport, and
 * it has been measured. (Floating UI's DOM platform reads the style of every ancestor, and is half of
 * the library's size.)
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
 * Finds the place of a card of some size at `words`. Touches no DOM, so it may be called in each frame
 * of a scroll. `before` is the side that the card took last.
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

/** Height for the head and an event or two (px). */
const READABLE = 240;

/**
 * In this order: the previous side while there is room to read, so that a card does not jump when it
 * grows; below the words; above them, if the card fits only there. If neither has room to read: beside
 * the words, over the line being read, if the card need not become narrower. Otherwise where there is
 * more room.
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
  const margins = GAP + EDGE;
  if (height + margins <= below) return 'bottom-start';
  if (height + margins <= above) return 'top-start';
  if (Math.max(below, above) < READABLE) {
    if (viewport.right - words.right >= width + margins) return 'right-start';
    if (words.left - viewport.left >= width + margins) return 'left-start';
  }
  return above > below ? 'top-start' : 'bottom-start';
}

/** Moves a box into the viewport, if it fits. */
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
