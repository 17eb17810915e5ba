// Danish.
import type { Language } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const da: Language = {
  tags: ['da'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
