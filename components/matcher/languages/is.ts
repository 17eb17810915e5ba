// Icelandic.
import type { LanguageRules } from './language.ts';
import { inAPlace } from './shared-rules.ts';

export const is: LanguageRules = {
  tags: ['is'],
  offices: [
    {
      names: /sendiráð/iu,
      after: inAPlace('í|á'),
    },
  ],
};
