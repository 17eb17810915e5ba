// Norwegian.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const no: LanguageRules = {
  tags: ['no', 'nb', 'nn'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
