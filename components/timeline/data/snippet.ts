// The few words around a hit of the search that a closed event does not show.
import { creditOf } from '../../../data/credit.ts';
import type { Fields } from '../../../data/fields.ts';
import type { Bookkeeping, TextLanguages, TimelineEvent } from '../model.ts';
import type { NameOfTag } from './filter.ts';
import { cutAtHits, fold } from './fold.ts';

/** Letters kept before and after the hit. */
const BEFORE = 40;
const AFTER = 70;

/** The words around the first hit of a text; the whole text if it is short or has no hit. */
export function excerpt(text: string, words: readonly string[]): string {
  const segments = cutAtHits(text, words);
  const at = segments.findIndex(({ hit }) => hit);
  if (at < 0 || text.length <= BEFORE + AFTER) return text;
  const before = segments.slice(0, at).reduce((sum, segment) => sum + segment.text.length, 0);
  const after = before + (segments[at]?.text.length ?? 0);
  let start = Math.max(0, before - BEFORE);
  let end = Math.min(text.length, after + AFTER);
  if (start > 0) start = Math.min(before, (text.indexOf(' ', start) + 1 || start) as number);
  if (end < text.length) end = Math.max(after, text.lastIndexOf(' ', end));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

export interface Snippet {
  readonly text: string;
  /** The interface's own if absent. */
  readonly lang?: string;
}

/** A closed event shows its title and date. */
type Searched = Fields<
  TimelineEvent,
  'summary' | 'dispute' | 'note' | 'sources' | 'names' | 'tags' | 'place' | TextLanguages,
  'title' | 'date' | Bookkeeping
>;

/** The text with most hits that are neither in the title nor in `shown`; null if there is none. */
export function hiddenHit(
  event: TimelineEvent,
  words: readonly string[],
  shown: string,
  nameOfTag: NameOfTag = (tag) => tag,
): Snippet | null {
  const visible = fold(`${event.title}\n${shown}`);
  const missing = words.filter((word) => !visible.includes(word));
  if (missing.length === 0) return null;
  const searched: Searched = event;
  const { summary, lang, summaryLang = lang, dispute, disputeLang = lang } = searched;
  const { note, noteLang = lang, place } = searched;
  const texts: Snippet[] = [{ text: summary, lang: summaryLang }];
  if (dispute) texts.push({ text: dispute, lang: disputeLang });
  if (note) texts.push({ text: note, lang: noteLang });
  for (const source of searched.sources) {
    const credit = creditOf(source);
    if (source.says) texts.push({ text: `${credit}: ${source.says}`, lang: disputeLang });
    texts.push({ text: `${credit}: ${source.title}`, lang: source.lang });
  }
  for (const { name, local } of searched.names) {
    if (local) texts.push(local);
    texts.push({ text: name, lang: 'en' });
  }
  for (const tag of searched.tags) texts.push({ text: nameOfTag(tag) });
  if (place) texts.push({ text: place, lang: 'en' });
  const count = (text: string): number => {
    const folded = fold(text);
    return missing.filter((word) => folded.includes(word)).length;
  };
  let best: Snippet | null = null;
  let most = 0;
  for (const one of texts) {
    const hits = count(one.text);
    if (hits <= most) continue;
    most = hits;
    best = one;
  }
  return best && { ...best, text: excerpt(best.text, missing) };
}
