// Finds the place of a card: next to the words, never over them, inside the viewport.
import type { Fit, Natural } from './fitting.ts';
import type { Box } from './geometry.ts';

/** Distance from the words (px). */
const GAP = 6;
/** Least distance from the viewport's edges (px). */
const EDGE = 8;

/** Where a card is, seen from its words. */
export type Side = 'below' | 'above' | 'right' | 'left';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly side: Side;
  readonly box: Box;
  /** How it fits in there; its room is how high the card may grow. */
  readonly fit: Fit;
}

/** The largest size that a card may have in a viewport. */
export const roomIn = ({ left, top, right, bottom }: Box): Size => ({
  width: Math.max(right - left - 2 * EDGE, 0),
  height: Math.max(bottom - top - 2 * EDGE, 0),
});

/**
 * Finds the place of a card at `words`. Touches no DOM, so it may be called in each frame
 * of a scroll. `before` is the side that the card took last.
 */
export function place(
  natural: Natural,
  words: Box,
  viewport: Box,
  rtl: boolean,
  before?: Side,
): Place {
  const space = spaceAround(words, viewport);
  const side = sideFor(natural, space, before);
  const beside = side === 'right' || side === 'left';
  const most = roomIn(viewport).height;
  const room = Math.max(Math.min(beside ? most : space[side], most), 0);
  const { width } = natural;
  const fit = natural.fitInto(room);
  const { height } = fit;
  const [left, top] = {
    below: [rtl ? words.right - width : words.left, words.bottom + GAP] as const,
    above: [rtl ? words.right - width : words.left, words.top - GAP - height] as const,
    right: [words.right + GAP, words.top] as const,
    left: [words.left - GAP - width, words.top] as const,
  }[side];
  const inside = pushedInto(viewport, { left, top, right: left + width, bottom: top + height });
  // Along the words it gives way to the window's edges; across, it would cover them.
  const x = Math.round(beside ? left : inside.left);
  const y = Math.round(beside ? inside.top : top);
  return { side, fit, box: { left: x, top: y, right: x + width, bottom: y + height } };
}

/** How far a card can reach from the words to each side (px). */
const spaceAround = (words: Box, viewport: Box): Record<Side, number> => ({
  below: viewport.bottom - words.bottom - GAP - EDGE,
  above: words.top - viewport.top - GAP - EDGE,
  right: viewport.right - words.right - GAP - EDGE,
  left: words.left - viewport.left - GAP - EDGE,
});

/**
 * In this order: the previous side while there is room for the least, so that a card does not jump when it
 * grows; below the words; above them, if all of the card fits only there. If neither has room for the least:
 * beside the words, over the line being read, if the card need not become narrower. Otherwise where there is
 * more room.
 */
function sideFor(
  { width, fitInto, least }: Natural,
  { below, above, right, left }: Record<Side, number>,
  before: Side | undefined,
): Side {
  if (before === 'below' && below >= least) return before;
  if (before === 'above' && above >= least) return before;
  const { height } = fitInto(Infinity);
  if (height <= below) return 'below';
  if (height <= above) return 'above';
  if (Math.max(below, above) < least) {
    if (right >= width) return 'right';
    if (left >= width) return 'left';
  }
  return above > below ? 'above' : 'below';
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
