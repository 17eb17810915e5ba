// The few words around a hit of the search that a closed event does not show.
import { creditOf } from '../../../data/credit.ts';
import type { Fields } from '../../../data/fields.ts';
import type { Bookkeeping, TextLanguages, TimelineEvent, TimelineName } from '../model.ts';
import type { Hits } from '../search/hits.ts';
import type { NameOfTag } from '../search/search-index.ts';
import { nameKey, wordsIn } from '../search/words.ts';

/** Letters kept before and after the hit. */
const BEFORE = 40;
const AFTER = 70;

/** The words around the first hit of a text; the whole text if it is short or has no hit. */
export function excerpt(text: string, hits: Hits): string {
  const segments = hits.cut(text);
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

/**
 * The text with most hits that are neither in the title nor in `shown`; null if there is none. A name that
 * was asked for in another language is told with it: "김정은 = Kim Jong Un".
 */
export function hiddenHit(
  event: TimelineEvent,
  hits: Hits,
  shown: string,
  nameOfTag: NameOfTag = (tag) => tag,
): Snippet | null {
  const visible = new Set([event.title, shown].flatMap((text) => [...hits.termsIn(text)]));
  if (visible.size === hits.terms.length) return null;
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
  for (const name of searched.names) texts.push(...nameTexts(name, hits));
  for (const tag of searched.tags) texts.push({ text: nameOfTag(tag) });
  if (place) texts.push({ text: place, lang: 'en' });
  let best: Snippet | null = null;
  let most = 0;
  for (const one of texts) {
    const count = [...hits.termsIn(one.text)].filter((term) => !visible.has(term)).length;
    if (count <= most) continue;
    most = count;
    best = one;
  }
  return best && { ...best, text: excerpt(best.text, hits) };
}

/** The name in the user's language and in English, or as it was asked for and what that is. */
function nameTexts({ id, name, local }: TimelineName, hits: Hits): Snippet[] {
  const english = { text: name, lang: 'en' };
  const own = local ? [local, english] : [english];
  const asked = hits.terms.find(({ term }) => term.names.has(id))?.term;
  const keys = own.map(({ text }) => nameKey(wordsIn(text)));
  const [shown] = own;
  if (!asked || !shown || keys.some((key) => key.startsWith(nameKey(asked.words)))) return own;
  return [{ text: `${asked.typed} = ${shown.text}`, lang: shown.lang }];
}
