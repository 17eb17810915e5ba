// Finnish.
import type { LanguageRules } from './language.ts';

export const fi: LanguageRules = {
  tags: ['fi'],
  hyphenCompounds: true,
};
