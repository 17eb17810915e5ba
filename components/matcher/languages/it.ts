// Italian.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const it: LanguageRules = {
  tags: ['it'],
  titleQuotes: QUOTES,
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(attore|attrice|cantante|rapper|comico|calciatore|attaccante|portiere|pianista|violinista|scrittore|scrittrice|poeta|pugile|nuotatore|tennista|regista) $/iu,
    },
    place: { before: /(?<!\p{L})(hotel|ristorante|caffè|cinema|sottomarino) $/iu },
  },
};
