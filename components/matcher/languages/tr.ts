// Turkish.
import type { LanguageRules } from './language.ts';

export const tr: LanguageRules = {
  tags: ['tr'],
  titled: {
    before: /(?<!\p{L})(sözde) $/iu,
    after:
      /^ (adlı|isimli|filmi|belgeseli|romanı|kitabı|albümü|şarkısı|gemisi|denizaltısı|oteli|restoranı|lokantası)/u,
  },
  offices: [
    // Not at the beginning of a sentence, where any word has a capital.
    { names: /Büyükelçili|Bakanlı/u, before: /(?<!\p{L})\p{Lu}\p{L}*['’]?[dt][ae]ki $/u },
    {
      names: /Bakanlı|Konsey|Parti|Köprü/u,
      before: /(?<=[\p{L}\d,;] )\p{Lu}\p{L}+(?:['’]\p{L}+)? $/u,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(oyuncu|aktör|aktris|şarkıcı|rapçi|komedyen|futbolcu|kaleci|piyanist|kemancı|yazar|şair|boksör|yüzücü|tenisçi|yönetmen) $/iu,
    },
    place: { after: /^ (Caddesi|Sokağı|Oteli|Otel|Restoranı|Lokantası)(?!\p{L})/u },
  },
};
