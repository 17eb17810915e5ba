// Estonian.
import type { LanguageRules } from './language.ts';

export const et: LanguageRules = {
  tags: ['et'],
  hyphenCompounds: true,
};
