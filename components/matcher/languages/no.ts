// Norwegian.
import type { Language } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const no: Language = {
  tags: ['no', 'nb', 'nn'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
};
