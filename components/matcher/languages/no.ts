// Norwegian.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const no: LanguageRules = {
  tags: ['no', 'nb', 'nn'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(såkal(?:t|te)|film(?:en)?|roman(?:en)?|bok(?:en|a)?|album(?:et)?|sang(?:en)?|skip(?:et)?|ferge(?:n)?|ubåt(?:en)?|hotell(?:et)?|restaurant(?:en)?|kino(?:en)?) $/iu,
  },
};
