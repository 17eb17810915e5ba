// Finnish.
import type { LanguageRules } from './language.ts';

export const fi: LanguageRules = {
  tags: ['fi'],
  hyphenCompounds: true,
  offices: [
    {
      names: /suurlähetyst/iu,
      after: / (?!(?:Face|Twit|Insta|Tele)\p{L}*)(?=\p{Lu}\p{L}+(?:ssa|ssä|lla|llä)(?!\p{L}))/uy,
    },
  ],
};
