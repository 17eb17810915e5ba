// Turkish.
import type { LanguageRules } from './language.ts';

export const tr: LanguageRules = {
  tags: ['tr'],
  titled: {
    before: /(?<!\p{L})(sözde) $/iu,
    after:
      /^ (adlı|isimli|filmi|belgeseli|romanı|kitabı|albümü|şarkısı|gemisi|denizaltısı|oteli|restoranı|lokantası)/u,
  },
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(oyuncu|aktör|aktris|şarkıcı|rapçi|komedyen|futbolcu|kaleci|piyanist|kemancı|yazar|şair|boksör|yüzücü|tenisçi|yönetmen) $/iu,
    },
    place: { after: /^ (Caddesi|Sokağı|Oteli|Otel|Restoranı|Lokantası)(?!\p{L})/u },
  },
};
