// Where a card stands: next to the words, never over them, inside the viewport.
// Must not know: what the card shows, when it opens.
import {
  computePosition,
  flip,
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

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly placement: Placement;
}

/**
 * Floating UI needs no more of the DOM than this here: the card is fixed in the top layer, so its
 * only container is the viewport. (Its DOM platform reads the style of every ancestor, and is
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

function dimensions(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/**
 * Finds the place of `card` at `words`, and tells by `--space-block` and `--space-inline` on it how
 * much room there is. A card keeps the side that it took before while there is room to read, so that
 * it does not jump when it grows.
 */
export async function place(
  card: HTMLElement,
  words: Box,
  viewport: Box,
  rtl: boolean,
  before?: Placement,
): Promise<Place> {
  const setSpace = (inline: number, block: number): void => {
    card.style.setProperty('--space-inline', `${Math.max(inline, 0)}px`);
    card.style.setProperty('--space-block', `${Math.max(block, 0)}px`);
  };
  const keep = before && hasRoom(before, words, viewport) ? before : undefined;
  setSpace(viewport.right - viewport.left - 2 * EDGE, viewport.bottom - viewport.top - 2 * EDGE);
  const { x, y, placement } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: keep ?? 'bottom-start',
    platform: platform(viewport, rtl),
    middleware: [
      offset(GAP),
      !keep &&
        flip({
          padding: EDGE,
          crossAxis: false,
          fallbackPlacements: ['top-start', ...sidesWithRoom(card, words, viewport)],
          fallbackStrategy: 'bestFit',
        }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableWidth, availableHeight }) => setSpace(availableWidth, availableHeight),
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), placement };
}

/** Enough for the head and an event or two (px). */
const READABLE = 240;

function hasRoom(side: Placement, words: Box, viewport: Box): boolean {
  if (side.startsWith('bottom')) return viewport.bottom - words.bottom >= READABLE;
  if (side.startsWith('top')) return words.top - viewport.top >= READABLE;
  return false;
}

/**
 * Beside the words, over the line being read, only where there is no room below or above, and only
 * where the card need not become narrower.
 */
function sidesWithRoom(card: Element, words: Box, viewport: Box): Placement[] {
  if (hasRoom('bottom', words, viewport) || hasRoom('top', words, viewport)) return [];
  const needed = dimensions(card).width + GAP + EDGE;
  return [
    ...(viewport.right - words.right >= needed ? (['right-start'] as const) : []),
    ...(words.left - viewport.left >= needed ? (['left-start'] as const) : []),
  ];
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
