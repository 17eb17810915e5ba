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
  offices: [
    {
      names: /botschaft|ministerium|partei|büro|zone|brücke/i,
      after:
        / (?:(?:in|bei) (?:der (?=Ukraine|Türkei|Schweiz|Mongolei|Slowakei)|den (?=USA|Vereinigten|Niederlanden)|(?!Zusammenarbeit|Absprache|Abstimmung|Betrieb|Flammen|Brand|Kraft|Kontakt|Frage|\p{L}+(?:ung|heit|keit|schaft|ion)(?!\p{L}))(?=\p{Lu}))|im (?=Iran|Irak|Libanon|Sudan|Jemen|Vatikan))/uy,
    },
    { names: /schießbefehl/i, after: / an der (?:DDR|innerdeutsch|Berliner|deutsch)/uy },
    {
      names: /ministerium|rat|partei|partei der arbeit/i,
      before:
        /(?<!\p{L})(?:\p{Ll}{2,}(?:isch|deutsch)e[mnrs]?|deutsche[mnrs]?|dortige[mnrs]?|nationale[mnrs]?|(?!Dies|Jen|Unser|Aber|Hier|Immer|Oder|Wieder|Später|Leider)\p{Lu}\p{L}{2,}er|Nationale[mnrs]?|(?!Dies|Jen|Bereits|Deutsches)\p{Lu}\p{L}{3,}s) $/u,
      after:
        / (?:der (?=Ukraine|Türkei|Schweiz|Mongolei|USA|Volksrepublik)|(?=\p{Lu}\p{L}{3,}s(?!\p{L})))/uy,
    },
  ],
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
