// Spanish.
import type { LanguageRules } from './language.ts';

export const es: LanguageRules = {
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
