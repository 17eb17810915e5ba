// Danish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const da: LanguageRules = {
  tags: ['da'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
