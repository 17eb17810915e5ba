// Afrikaans.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const af: LanguageRules = {
  tags: ['af'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
