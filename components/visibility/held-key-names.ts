// What the keys that can be held are called. Must not know: what they do.
import type { MessageKey } from '../i18n/translate.ts';
import type { HeldKey } from './held-key.ts';

/** In the order in which they are offered. */
export const heldKeyNames: readonly (readonly [HeldKey, MessageKey])[] = [
  ['Shift', 'options_keyShift'],
  ['Alt', 'options_keyAlt'],
  ['Control', 'options_keyControl'],
];
