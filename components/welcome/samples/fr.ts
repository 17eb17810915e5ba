// The sample article in French.
import type { Sample } from '../sample.ts';

export const fr: Sample = {
  lang: 'fr',
  headline: 'Quatre ans après, les avions au départ de Pyongyang transportent des skieurs',
  date: '15 mars 2024',
  paragraphs: [
    'Un lundi gris de mars 2020, le vol KOR271 décollait de Pyongyang avec à son bord des gens qui n’avaient pas franchi l’enceinte de leur résidence depuis des semaines. On l’a compris plus tard : c’était l’une des dernières portes de sortie. Air Koryo a laissé sa flotte au sol pendant plus de trois ans, et Vladivostok, à moins de deux heures de là, aurait tout aussi bien pu se trouver sur la Lune.',
    'Cet hiver, l’ancienne ligne s’anime de nouveau, à sa manière. De petits groupes de Russes arrivent avec Air Koryo, skient quelques jours à Masikryong et rentrent chez eux avec des photos de pistes qu’ils ont eues presque pour eux seuls.',
    'Alexandre Matsegora, l’ambassadeur de Moscou, a vu toute l’histoire de près : les magasins vides, les adieux et, maintenant, les premiers visiteurs. Matsegora est resté ; la plupart des ambassades occidentales gardent porte close.',
    'La suite dépend de la Chine. Des trains de marchandises franchissent de nouveau le Yalu à Dandong, mais les vacanciers de Pékin attendent une date, tout comme la station balnéaire inachevée de Kim Jong-un à Wonsan.',
  ],
};
