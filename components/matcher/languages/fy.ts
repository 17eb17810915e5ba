// West Frisian.
import type { Language } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const fy: Language = {
  tags: ['fy'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
