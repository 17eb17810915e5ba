// The names of the keys that can be held.
import type { MessageKey } from '../i18n/translate.ts';
import type { HeldKey } from './held-key.ts';

/** Keys and messages, in the order in which they are offered. */
export const heldKeyNames: readonly (readonly [HeldKey, MessageKey])[] = [
  ['Shift', 'options_keyShift'],
  ['Alt', 'options_keyAlt'],
  ['Control', 'options_keyControl'],
];
