// Indonesian.
import type { LanguageRules } from './language.ts';

export const id: LanguageRules = {
  tags: ['id', 'in'],
  titled: {
    before:
      /(?<!\p{L})(yang disebut|film|novel|buku|komik|album|lagu|kapal|feri|kapal selam|hotel|restoran|kafe|bioskop|operasi|bernama|berjudul) $/iu,
  },
  namesakes: {
    person: { before: /(?<!\p{L})(aktor|aktris|penyanyi|pemain|atlet|petenis) $/iu },
    place: { before: /(?<!\p{L})(jalan|jl\.|restoran|hotel|rumah makan) $/iu },
  },
};
