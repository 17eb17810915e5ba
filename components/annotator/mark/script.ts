// Hands the painter over to the page script. It is a script of its own, which comes before it:
// each of the two stays small.
import type { Painter } from './painter.ts';

/** The script's path in the extension. */
export const PAINTER_SCRIPT = 'painter.js';

/** A property of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightPainter';

export type PainterClass = typeof Painter;

export const handOverPainter = (painter: PainterClass): void =>
  void Reflect.set(globalThis, KEY, painter);

/** The painter that was handed over last; undefined if none was. */
export const takePainter = (): PainterClass | undefined => Reflect.get(globalThis, KEY);
