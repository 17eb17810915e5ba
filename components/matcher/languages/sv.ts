// Swedish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const sv: LanguageRules = {
  tags: ['sv'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(skådespelaren|skådespelerskan|sångaren|sångerskan|rapparen|komikern|fotbollsspelaren|anfallaren|målvakten|pianisten|violinisten|författaren|poeten|boxaren|konståkaren|simmaren|tennisspelaren|hockeyspelaren|regissören) $/iu,
    },
    place: { before: /(?<!\p{L})(hotell|hotellet|restaurang|restaurangen|biografen|ubåten) $/iu },
  },
};
