// Romanian.
import type { LanguageRules } from './language.ts';
import { inAPlace } from './shared-rules.ts';

export const ro: LanguageRules = {
  tags: ['ro'],
  offices: [
    {
      names: /ambasad/iu,
      after: inAPlace('la|din|în'),
    },
  ],
};
