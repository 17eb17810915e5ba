// Moves a real pointer: onto marks and away again, and across a page.
import type { Page } from 'puppeteer-core';
import { type HoverTimes, type Spot, takeHovers } from './probe.ts';

const AWAY: Spot = { x: 4, y: 4 };
/** Long enough for the delay and a card, even on a busy machine. */
const REST_MS = 900;
/** A card closes 300 ms after the pointer has left it; for 500 ms more the next one opens sooner. */
const APART_MS = 1000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Rests on a mark until its card is there, then leaves; null if no card came. */
export async function restOn(page: Page, spot: Spot): Promise<HoverTimes | null> {
  await page.mouse.move(AWAY.x, AWAY.y);
  await pause(APART_MS);
  await takeHovers(page);
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await pause(REST_MS);
  const [hover] = await takeHovers(page);
  await page.mouse.move(AWAY.x, AWAY.y, { steps: 2 });
  return hover ?? null;
}

/** Slow enough for hit tests, too fast to rest on a name (px/ms). */
const PACE = 0.35;

/** Crosses the window along each of `lines` in turn for `ms`, once a frame; returns the number of moves. */
export async function cross(page: Page, lines: readonly number[], ms: number): Promise<number> {
  const { width = 1000 } = page.viewport() ?? {};
  const start = Date.now();
  let moves = 0;
  for (let now = 0; now < ms; now = Date.now() - start) {
    const way = now * PACE;
    const line = lines[Math.floor(way / (width - 20)) % lines.length] ?? 0;
    await page.mouse.move(10 + (way % (width - 20)), line);
    moves++;
    await pause(Math.max(0, moves * 16 - (Date.now() - start)));
  }
  return moves;
}
