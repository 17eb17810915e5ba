// Polish.
import type { LanguageRules } from './language.ts';

export const pl: LanguageRules = {
  tags: ['pl'],
  titled: {
    before:
      /(?<!\p{L})(tak zwan\p{L}+|tzw\.|film\p{L}*|powieś\p{L}+|książ\p{L}+|komiks\p{L}*|album\p{L}*|piosen\p{L}+|sztu\p{L}+|wystaw\p{L}+|stat\p{L}+|prom\p{L}*|okrę\p{L}+|krążownik\p{L}*|hotel\p{L}*|restauracj\p{L}+|kawiarni\p{L}*|kin\p{L}+|operacj\p{L}+) $/iu,
  },
  offices: [
    {
      names: /ambasad|biur|stref|most/i,
      after: / (?:w|we|na|przy) (?!(?:X|Twit|Face|Tele|Insta)\p{L}*)(?=\p{Lu})/uy,
    },
    {
      names: /MSZ|ministerstw|rad|parti|panel/i,
      before: /(?<!\p{L})\p{L}{3,}(?:sk|ck)(?:i|a|ie|iego|iej|iemu|im|ą) $/u,
      after:
        / (?:(?:w|we|na) (?=\p{Lu})|(?=(?:Ukrainy|Białorusi|Niemiec|Francji|Japonii|Chin|USA|Iranu|Izraela|Turcji|Indii|Korei|Węgier|Szwecji|Szwajcarii|Wielkiej|Narodowego)(?!\p{L})))/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(aktor|aktorka|piosenkarz|piosenkarka|raper|piłkarz|napastnik|bramkarz|pianista|pianistka|skrzypek|pisarz|pisarka|poeta|poetka|bokser|łyżwiarz|łyżwiarka|tenisista|tenisistka|hokeista|reżyser|pływak|skoczek) $/iu,
    },
    place: { before: /(?<!\p{L})(hotel|hotelu|restauracja|kino|kinie|ul\.) $/iu },
  },
};
