// Indonesian.
import type { Language } from './language.ts';

export const id: Language = {
  tags: ['id', 'in'],
  namesakes: {
    person: { before: /(?<!\p{L})(aktor|aktris|penyanyi|pemain|atlet|petenis) $/iu },
    place: { before: /(?<!\p{L})(jalan|jl\.|restoran|hotel|rumah makan) $/iu },
  },
};
