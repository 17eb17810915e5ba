// The sentences of a page that are about an event: those with two of its names, or with one and its date.
// Everyday names alone count only if the event has no others: two countries have many meetings.
import type { EdtfDate, EntityId, Language, Mention } from '../../../data/model.ts';
import type { TimelineEvent } from '../model.ts';
import { namesDate } from './dates-in-text.ts';

/** A page's text, its blocks joined by LF, and the names found in it. */
export interface PageText {
  readonly text: string;
  readonly lang: Language | null;
  /** The day on which the page was written, if known. */
  readonly date: EdtfDate | null;
  /** Sorted, not overlapping; offsets are UTF-16, into `text`. */
  readonly mentions: readonly Mention[];
}

export interface Passage {
  /** The sentence, and its offset in the page's text. */
  readonly text: string;
  readonly start: number;
  /** Where the event's names are: offsets into `text`. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
  /** Its first mention, to find it on the page again: the `index`th (from 0) of this entity. */
  readonly entity: EntityId;
  readonly index: number;
  /** The frame that contains it, if the page has several. */
  readonly frameId?: number;
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly mentions: readonly Mention[];
}

const sentencesOfPage = new WeakMap<PageText, readonly Sentence[]>();

/** The sentences with a mention in them; computed once a page. */
function sentences(page: PageText): readonly Sentence[] {
  const known = sentencesOfPage.get(page);
  if (known) return known;
  const segmenter = new Intl.Segmenter(page.lang ?? 'en', { granularity: 'sentence' });
  const found: Sentence[] = [];
  const mentions = [...page.mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  let base = 0;
  for (const block of page.text.split('\n')) {
    const end = base + block.length;
    if ((mentions[next]?.start ?? Infinity) < end) {
      for (const { segment, index } of segmenter.segment(block)) {
        const start = base + index;
        const inside: Mention[] = [];
        for (let m = mentions[next]; m && m.start < start + segment.length; m = mentions[++next]) {
          inside.push(m);
        }
        if (inside.length > 0) found.push({ text: segment, start, mentions: inside });
      }
    }
    base = end + 1;
  }
  sentencesOfPage.set(page, found);
  return found;
}

/** The passages about the event, in reading order. */
export function passagesOf(event: TimelineEvent, page: PageText): Passage[] {
  const rare = event.names.filter(({ common }) => !common);
  // An event between two countries may have no other names: then everyday names are used.
  const names = rare.length > 0 ? rare : event.names;
  const wanted = new Set(names.map(({ id }) => id));
  const all = new Set(event.names.map(({ id }) => id));
  const passages: Passage[] = [];
  for (const sentence of sentences(page)) {
    const named = new Set(
      sentence.mentions.flatMap(({ entities }) => entities.filter((id) => all.has(id))),
    );
    if (![...named].some((id) => wanted.has(id))) continue;
    if (named.size < 2 && !namesDate(sentence.text, event, page)) continue;
    passages.push(passageOf(sentence, all, page));
  }
  return passages;
}

function passageOf(
  { text, start, mentions }: Sentence,
  all: Set<EntityId>,
  page: PageText,
): Passage {
  const own = mentions.filter(({ entities }) => entities.some((id) => all.has(id)));
  const first = own[0] as Mention;
  const entity = first.entities.find((id) => all.has(id)) as EntityId;
  const index = page.mentions.filter(
    (mention) => mention.start < first.start && mention.entities.includes(entity),
  ).length;
  const shown = text.trimEnd();
  return {
    text: shown,
    start,
    names: own.map((mention) => ({
      start: mention.start - start,
      end: Math.min(mention.end - start, shown.length),
    })),
    entity,
    index,
  };
}
