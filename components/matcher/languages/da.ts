// Danish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S, OF_STATE } from './shared-rules.ts';

export const da: LanguageRules = {
  tags: ['da'],
  namesGoOn: true,
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(såkald(?:t|te)|film(?:en)?|roman(?:en)?|bog(?:en)?|album(?:met)?|sang(?:en)?|skib(?:et)?|færge(?:n)?|ubåd(?:en)?|hotel(?:let)?|restaurant(?:en)?|biograf(?:en)?) $/iu,
  },
  offices: [
    { names: /ambassade|kontor|zone|bro/i, after: / (?:i|nær) (?=\p{Lu})/uy },
    { names: /ministeri|råd|parti|panel/i, before: OF_STATE, after: / i (?=\p{Lu})/uy },
  ],
};
