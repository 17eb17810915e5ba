// Czech.
import type { LanguageRules } from './language.ts';

export const cs: LanguageRules = {
  tags: ['cs'],
  offices: [
    {
      names: /velvyslanectv|ambasád/iu,
      after: / (?:v|ve|na) (?!(?:Face|Twit|Insta|Tele)\p{L}*)(?=\p{Lu})/uy,
    },
  ],
};
