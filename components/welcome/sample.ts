// The sample article in each language of the interface.
import { ar } from './samples/ar.ts';
import { de } from './samples/de.ts';
import { en } from './samples/en.ts';
import { es } from './samples/es.ts';
import { fr } from './samples/fr.ts';
import { ja } from './samples/ja.ts';
import { ko } from './samples/ko.ts';
import { nl } from './samples/nl.ts';
import { ru } from './samples/ru.ts';
import { zh } from './samples/zh.ts';
import { zhTw } from './samples/zh-tw.ts';

export interface Sample {
  /** BCP 47 */
  readonly lang: string;
  readonly headline: string;
  /** The day of `sampleDay` as it is written in this language. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** When the article was written. */
export const sampleDay = '2024-03-15';

export const samples: readonly Sample[] = [ar, de, en, es, fr, ja, ko, nl, ru, zh, zhTw];

/** The sample for a locale of the interface (BCP 47), else that of its language, else the English one. */
export function sampleFor(locale: string): Sample {
  const of = (wanted: string | undefined) => samples.find(({ lang }) => lang === wanted);
  return of(locale) ?? of(locale.split('-')[0]) ?? en;
}
