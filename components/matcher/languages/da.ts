// Danish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const da: LanguageRules = {
  tags: ['da'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(såkald(?:t|te)|film(?:en)?|roman(?:en)?|bog(?:en)?|album(?:met)?|sang(?:en)?|skib(?:et)?|færge(?:n)?|ubåd(?:en)?|hotel(?:let)?|restaurant(?:en)?|biograf(?:en)?) $/iu,
  },
};
