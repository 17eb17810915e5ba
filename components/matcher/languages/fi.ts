// Finnish.
import type { LanguageRules } from './language.ts';
import { NO_NETWORK } from './shared-rules.ts';

export const fi: LanguageRules = {
  tags: ['fi'],
  hyphenCompounds: true,
  offices: [
    {
      names: /suurlähetyst/iu,
      after: new RegExp(` ${NO_NETWORK}(?=\\p{Lu}\\p{L}+(?:ssa|ssä|lla|llä)(?!\\p{L}))`, 'uy'),
    },
  ],
};
