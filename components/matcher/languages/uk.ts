// Ukrainian.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const uk: LanguageRules = {
  tags: ['uk'],
  titleQuotes: QUOTES,
  namesakes: {
    person: {
      before:
        /(?<!\p{L})((актор|футболіст|хокеїст|тенісист|піаніст|фігурист|шахіст|режисер|боксер|репер|комік|поет|скрипаль)(а|у|ом|і)?|акторка|співак|співака|співачка|співачки|письменник|письменниця|воротар|нападник|півзахисник|плавець|фігуристка|тенісистка) $/iu,
    },
  },
};
