// Portuguese.
import type { LanguageRules } from './language.ts';

export const pt: LanguageRules = {
  tags: ['pt'],
  namesGoOn: true,
  titled: {
    before:
      /(?<!\p{L})(chamad[oa]s?|denominad[oa]s?|intitulad[oa]s?|filme|documentário|romance|livro|álbum|canção|música|peça|exposição|navio|balsa|cruzador|submarino|hotel|restaurante|bar|café|cinema|operação) $/iu,
  },
  offices: [
    {
      names: /embaixada|escritório|zona|ponte/i,
      after:
        / (?:em|no|na|nos|nas) (?!(?:X|Twitter|Facebook|Telegram|Instagram)(?!\p{L}))(?=\p{Lu})/uy,
    },
    {
      names: /conselho|ministério|partido|painel/i,
      after:
        / (?:d(?:e|o|a|os|as) (?=\p{Lu})|(?=(?:Nacional|russo|ucraniano|iraniano|turco|israelense|japonês|chinês|sul-coreano|britânico)(?!\p{L})))/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(ator|atriz|cantor|cantora|rapper|humorista|futebolista|atacante|goleiro|pianista|violinista|escritor|escritora|poeta|boxeador|nadador|tenista|cineasta) $/iu,
    },
    place: {
      before:
        /(?<!\p{L})((hotel|restaurante|café|cinema|submarino)|(?<!(uma|esta|cada|principal|outra) )(rua|avenida)( de)?) $/iu,
    },
  },
};
