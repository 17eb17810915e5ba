// Italian.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const it: LanguageRules = {
  tags: ['it'],
  namesGoOn: true,
  titleQuotes: QUOTES,
  offices: [
    {
      names: /ambasciata|ufficio|zona|ponte/i,
      after:
        / (?:a|ad|di|in|nel|nella|negli|presso|all['’]|nell['’]) ?(?:la |l['’]|gli )?(?!(?:X|Twitter|Facebook|Telegram|Instagram)(?!\p{L}))(?=\p{Lu})/uy,
    },
    {
      names: /consiglio|ministero|partito|panel|gruppo/i,
      after:
        / (?:d(?:i|el|ella|egli|ei|elle) (?=\p{Lu})|dell['’](?=\p{Lu})|(?=(?:nazionale|russo|ucraino|iraniano|turco|israeliano|giapponese|cinese|sudcoreano|britannico)(?!\p{L})))/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(attore|attrice|cantante|rapper|comico|calciatore|attaccante|portiere|pianista|violinista|scrittore|scrittrice|poeta|pugile|nuotatore|tennista|regista) $/iu,
    },
    place: { before: /(?<!\p{L})(hotel|ristorante|caffè|cinema|sottomarino) $/iu },
  },
};
