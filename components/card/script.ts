// Hands the card's code over to the page script. It is a script of its own, which is loaded once there
// is a name and a pointer that may hover it.
import type { CardManager } from './card-manager.ts';
import type { watchPointer } from './hover/watch-pointer.ts';

/** The script's path in the extension. */
export const CARD_SCRIPT = 'card.js';

/** A property of the page script's own global object, which the page cannot see. */
const KEY = 'sidelightCard';

/** What the card's script hands over. */
export interface CardCode {
  readonly CardManager: typeof CardManager;
  readonly watchPointer: typeof watchPointer;
}

export function handOver(code: CardCode, scope: object = globalThis): void {
  Reflect.set(scope, KEY, code);
}

/** Takes the code that was handed over: a page script of a later version must load its own. */
export function takeCardCode(scope: object = globalThis): CardCode | null {
  const code = Reflect.get(scope, KEY) as CardCode | undefined;
  Reflect.deleteProperty(scope, KEY);
  return code ?? null;
}
