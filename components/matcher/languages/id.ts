// Indonesian.
import type { LanguageRules } from './language.ts';

export const id: LanguageRules = {
  tags: ['id', 'in'],
  namesakes: {
    person: { before: /(?<!\p{L})(aktor|aktris|penyanyi|pemain|atlet|petenis) $/iu },
    place: { before: /(?<!\p{L})(jalan|jl\.|restoran|hotel|rumah makan) $/iu },
  },
};
