// Portuguese.
import type { LanguageRules } from './language.ts';

export const pt: LanguageRules = {
  tags: ['pt'],
  titled: {
    before:
      /(?<!\p{L})(chamad[oa]s?|denominad[oa]s?|intitulad[oa]s?|filme|documentário|romance|livro|álbum|canção|música|peça|exposição|navio|balsa|cruzador|submarino|hotel|restaurante|bar|café|cinema|operação) $/iu,
  },
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
