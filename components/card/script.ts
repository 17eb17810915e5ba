// The card's code is a script of its own, which runs beside the page script once there is a name and a
// pointer that may hover it. This is where the page script finds it. Must not know: who loads it, when.
import type { CardManager } from './card-manager.ts';
import type { watchPointer } from './hover/watch-pointer.ts';

/** The script's path in the extension. */
export const CARD_SCRIPT = 'card.js';

/** Set on the global object of the page script's own world, which the page cannot see. */
const KEY = 'sidelightCard';

/** What the card's script brings. */
export interface CardCode {
  readonly CardManager: typeof CardManager;
  readonly watchPointer: typeof watchPointer;
}

export function handOver(code: CardCode, scope: object = globalThis): void {
  Reflect.set(scope, KEY, code);
}

/** The code that was handed over, once: a page script of a later version must ask for its own. */
export function takeCardCode(scope: object = globalThis): CardCode | null {
  const code = Reflect.get(scope, KEY) as CardCode | undefined;
  Reflect.deleteProperty(scope, KEY);
  return code ?? null;
}
