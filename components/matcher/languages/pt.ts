// Portuguese.
import type { Language } from './language.ts';

export const pt: Language = {
  tags: ['pt'],
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
