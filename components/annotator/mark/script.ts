// Hands the painter over to the page script. It is a script of its own, which comes when there is something to paint.
import type { Painter } from './painter.ts';

/** The script's path in the extension. */
export const PAINTER_SCRIPT = 'painter.js';

/** Properties of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightPainter';
const WAITING = 'sidelightPainterCame';

export type PainterClass = typeof Painter;

export function handOverPainter(painter: PainterClass): void {
  Reflect.set(globalThis, KEY, painter);
  Reflect.get(globalThis, WAITING)?.();
}

/** The painter that was handed over last; undefined if none was. */
export const takePainter = (): PainterClass | undefined => Reflect.get(globalThis, KEY);

/** Resolves when the next painter is handed over. Only the last call counts. */
export const painterComes = (): Promise<void> =>
  new Promise((resolve) => Reflect.set(globalThis, WAITING, resolve));
