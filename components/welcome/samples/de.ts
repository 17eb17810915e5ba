// The sample article in German.
import type { Sample } from '../sample.ts';

export const de: Sample = {
  lang: 'de',
  headline: 'Vier Jahre später sitzen in den Flugzeugen aus Pjöngjang Skifahrer',
  date: '15. März 2024',
  paragraphs: [
    'An einem grauen Montag im März 2020 hob Flug KOR271 in Pjöngjang ab, an Bord Menschen, die das Gelände ihrer Botschaften seit Wochen nicht verlassen hatten. Der Flug sollte sich als einer der letzten Wege nach draußen erweisen. Air Koryo ließ ihre Flotte mehr als drei Jahre lang am Boden, und Wladiwostok, keine zwei Stunden entfernt, hätte ebenso gut auf dem Mond liegen können.',
    'In diesem Winter herrscht auf der alten Strecke wieder Betrieb, wenn man so will. Kleine Gruppen von Russen fliegen mit Air Koryo ein, fahren ein paar Tage in Masikryong Ski und reisen heim mit Fotos von Pisten, die sie fast für sich allein hatten.',
    'Alexander Mazegora, Moskaus Botschafter, hat die ganze Geschichte aus nächster Nähe erlebt: die leeren Läden, die Abschiede und nun die ersten Besucher. Mazegora ist geblieben; die meisten westlichen Botschaften sind noch immer verschlossen.',
    'Wie es weitergeht, hängt von China ab. Bei Dandong rollen wieder Güterzüge über den Yalu, doch Urlauber aus Peking warten noch auf einen Termin, und ebenso wartet Kim Jong Uns unfertiges Strandresort in Wonsan.',
  ],
};
