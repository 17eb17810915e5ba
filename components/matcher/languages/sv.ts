// Swedish.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S, OF_STATE } from './shared-rules.ts';

export const sv: LanguageRules = {
  tags: ['sv'],
  namesGoOn: true,
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(så kallade?|s\.k\.|film(?:en)?|dokumentären|roman(?:en)?|bok(?:en)?|album(?:et)?|låt(?:en)?|pjäs(?:en)?|utställning(?:en)?|fartyg(?:et)?|färja(?:n)?|ubåt(?:en)?|hotell(?:et)?|restaurang(?:en)?|biograf(?:en)?|bar(?:en)?|operation(?:en)?) $/iu,
  },
  offices: [
    { names: /ambassad|kontor|zon|bron/i, after: / (?:i|nära) (?=\p{Lu})/uy },
    {
      names: /departement|ministeri|råd|parti|panel/i,
      before: OF_STATE,
      after: / i (?=\p{Lu})/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(skådespelaren|skådespelerskan|sångaren|sångerskan|rapparen|komikern|fotbollsspelaren|anfallaren|målvakten|pianisten|violinisten|författaren|poeten|boxaren|konståkaren|simmaren|tennisspelaren|hockeyspelaren|regissören) $/iu,
    },
    place: { before: /(?<!\p{L})(hotell|hotellet|restaurang|restaurangen|biografen|ubåten) $/iu },
  },
};
