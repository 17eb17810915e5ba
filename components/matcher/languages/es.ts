// Spanish.
import type { LanguageRules } from './language.ts';

export const es: LanguageRules = {
  tags: ['es'],
  namesGoOn: true,
  titled: {
    before:
      /(?<!\p{L})(llamad[oa]s?|denominad[oa]s?|titulad[oa]s?|película|documental|novela|libro|cómic|álbum|canción|obra|exposición|buque|barco|ferri|crucero|submarino|hotel|restaurante|bar|café|cine|operación) $/iu,
  },
  offices: [
    {
      names: /embajada|oficina|zona|puente/i,
      after:
        / (?:en|ante|cerca de) (?:el |la |los |las )?(?!(?:X|Twitter|Facebook|Telegram|Instagram)(?!\p{L}))(?=\p{Lu})/uy,
    },
    {
      names: /consejo|ministerio|cancillería|partido|panel|grupo/i,
      after:
        / (?:de(?:l| la| los| las)? (?=\p{Lu})|(?=(?:Nacional|nacional|ruso|ucraniano|iraní|turco|israelí|japonés|chino|surcoreano|británico)(?!\p{L})))/uy,
    },
  ],
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
