// Romanian.
import type { LanguageRules } from './language.ts';

export const ro: LanguageRules = {
  tags: ['ro'],
  offices: [
    {
      names: /ambasad/iu,
      after: / (?:la|din|în) (?!(?:Face|Twit|Insta|Tele)\p{L}*)(?=\p{Lu})/uy,
    },
  ],
};
