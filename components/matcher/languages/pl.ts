// Polish.
import type { LanguageRules } from './language.ts';

export const pl: LanguageRules = {
  tags: ['pl'],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(aktor|aktorka|piosenkarz|piosenkarka|raper|piłkarz|napastnik|bramkarz|pianista|pianistka|skrzypek|pisarz|pisarka|poeta|poetka|bokser|łyżwiarz|łyżwiarka|tenisista|tenisistka|hokeista|reżyser|pływak|skoczek) $/iu,
    },
    place: { before: /(?<!\p{L})(hotel|hotelu|restauracja|kino|kinie|ul\.) $/iu },
  },
};
