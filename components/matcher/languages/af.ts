// Afrikaans.
import type { Language } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const af: Language = {
  tags: ['af'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
