// Norwegian.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S, OF_STATE } from './shared-rules.ts';

export const no: LanguageRules = {
  tags: ['no', 'nb', 'nn'],
  namesGoOn: true,
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(såkal(?:t|te)|film(?:en)?|roman(?:en)?|bok(?:en|a)?|album(?:et)?|sang(?:en)?|skip(?:et)?|ferge(?:n)?|ubåt(?:en)?|hotell(?:et)?|restaurant(?:en)?|kino(?:en)?) $/iu,
  },
  offices: [
    { names: /ambassade|kontor|sone|bro/i, after: / (?:i|nær) (?=\p{Lu})/uy },
    { names: /departement|råd|parti|panel/i, before: OF_STATE, after: / i (?=\p{Lu})/uy },
  ],
};
