// German.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const de: LanguageRules = {
  tags: ['de'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(so ?genannte[mnrs]?|(?:Spiel|Dokumentar)?film|Doku|Roman|Buch|Comic|Album|Lied|Song|Stück|Ausstellung|Schiff|Fähre|U-Boot|Kreuzer|Hotel|Restaurant|Lokal|Café|Kino|Bar|Operation|namens|Titel) $/iu,
  },
  namesakes: {
    person: {
      before:
        /(?<!\p{L})((Schauspieler|Sänger|Rapper|Komiker|Fußballer|Stürmer|Torhüter|Trainer|Pianist|Geiger|Schriftsteller|Dichter|Golfer|Boxer|Tennisspieler|Eiskunstläufer|Schwimmer|Regisseur)(in)?|Torwart|Tennisprofi) $/iu,
    },
    place: {
      before: /(?<!\p{L})(Hotel|Restaurant|Café|Kino|U-Boot|Frachter) $/iu,
      after: /^ (Straße|Allee|Hotel|Restaurant)(?!\p{L})/u,
    },
  },
};
