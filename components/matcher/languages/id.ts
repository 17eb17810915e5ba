// Indonesian.
import type { LanguageRules } from './language.ts';

export const id: LanguageRules = {
  tags: ['id', 'in'],
  namesGoOn: true,
  titled: {
    before:
      /(?<!\p{L})(yang disebut|film|novel|buku|komik|album|lagu|kapal|feri|kapal selam|hotel|restoran|kafe|bioskop|operasi|bernama|berjudul) $/iu,
  },
  offices: [
    { names: /kedutaan|kedubes|kantor|zona/i, after: / (?:di|untuk) (?=\p{Lu})/uy },
    {
      names: /kementerian|kemlu|dewan|partai/i,
      after:
        / (?:di (?=\p{Lu})|(?=(?:Nasional|Rusia|Ukraina|Iran|Turki|Israel|Jepang|Tiongkok|China)(?!\p{L})))/uy,
    },
  ],
  namesakes: {
    person: { before: /(?<!\p{L})(aktor|aktris|penyanyi|pemain|atlet|petenis) $/iu },
    place: { before: /(?<!\p{L})(jalan|jl\.|restoran|hotel|rumah makan) $/iu },
  },
};
