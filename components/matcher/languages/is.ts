// Icelandic.
import type { LanguageRules } from './language.ts';

export const is: LanguageRules = {
  tags: ['is'],
  offices: [
    {
      names: /sendiráð/iu,
      after: / (?:í|á) (?!(?:Face|Twit|Insta|Tele)\p{L}*)(?=\p{Lu})/uy,
    },
  ],
};
