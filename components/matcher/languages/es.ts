// Spanish.
import type { LanguageRules } from './language.ts';

export const es: LanguageRules = {
  tags: ['es'],
  titled: {
    before:
      /(?<!\p{L})(llamad[oa]s?|denominad[oa]s?|titulad[oa]s?|película|documental|novela|libro|cómic|álbum|canción|obra|exposición|buque|barco|ferri|crucero|submarino|hotel|restaurante|bar|café|cine|operación) $/iu,
  },
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
