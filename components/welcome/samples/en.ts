// The sample article in English.
import type { Sample } from '../sample.ts';

export const en: Sample = {
  lang: 'en',
  headline: 'Four years on, the planes out of Pyongyang carry skiers',
  date: '15 March 2024',
  paragraphs: [
    'One grey Monday in March 2020, flight KOR271 took off from Pyongyang with people on board who had not left their compounds in weeks. It turned out to be one of the last ways out. Air Koryo kept its fleet on the ground for more than three years, and Vladivostok, less than two hours away, might as well have been on the moon.',
    'This winter the old route is busy again, after a fashion. Small groups of Russians fly in with Air Koryo, ski for a few days at Masikryong and go home with photographs of slopes that they had almost to themselves.',
    'Alexander Matsegora, Moscow’s ambassador, has seen the whole story from close by: the empty shops, the farewells, and now the first visitors. Matsegora stayed; most Western embassies are still locked.',
    'What happens next depends on China. Goods trains cross the Yalu at Dandong once more, but holidaymakers from Beijing are waiting for a date, and so is Kim Jong Un’s unfinished beach resort at Wonsan.',
  ],
};
