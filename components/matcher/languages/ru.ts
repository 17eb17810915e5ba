// Russian.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const ru: LanguageRules = {
  tags: ['ru'],
  titleQuotes: QUOTES,
  namesakes: {
    person: {
      before:
        /(?<!\p{L})((акт[её]р|футболист|хоккеист|теннисист|пианист|фигурист|шахматист|режисс[её]р|бокс[её]р|рэпер|комик|бард|поэт|скрипач)(а|у|ом|е)?|актриса|певец|певца|певица|певицы|писатель|писателя|писательница|вратарь|вратаря|нападающий|полузащитник|пловец|фигуристка|теннисистка|пианистка) $/iu,
    },
  },
};
