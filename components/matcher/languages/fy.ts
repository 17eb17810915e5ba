// West Frisian.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const fy: LanguageRules = {
  tags: ['fy'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
