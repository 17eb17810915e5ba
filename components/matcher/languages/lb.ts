// Luxembourgish.
import type { Language } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const lb: Language = {
  tags: ['lb'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
