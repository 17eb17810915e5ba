// Luxembourgish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const lb: LanguageRules = {
  tags: ['lb'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
