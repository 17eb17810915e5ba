// Estonian.
import type { Language } from './language.ts';

export const et: Language = {
  tags: ['et'],
  hyphenCompounds: true,
};
