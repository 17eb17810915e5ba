// Czech.
import type { LanguageRules } from './language.ts';
import { inAPlace } from './shared-rules.ts';

export const cs: LanguageRules = {
  tags: ['cs'],
  offices: [
    {
      names: /velvyslanectv|ambasád/iu,
      after: inAPlace('v|ve|na'),
    },
  ],
};
