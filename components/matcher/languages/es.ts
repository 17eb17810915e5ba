// Spanish.
import type { Language } from './language.ts';

export const es: Language = {
  tags: ['es'],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(actor|actriz|cantante|rapero|humorista|futbolista|delantero|portero|pianista|violinista|novelista|escritor|escritora|poeta|boxeador|nadador|tenista|cineasta) $/iu,
    },
    place: {
      before:
        /(?<!\p{L})((hotel|restaurante|café|cine|submarino)|(?<!(una|esta|cada|gran|principal|otra) )(calle|avenida)( de)?) $/iu,
    },
  },
};
