// Finds and ranks the events that a query asks for: best first by what is hit, where, and how near together.
import type { TimelineEvent } from '../model.ts';
import { Hits } from './hits.ts';
import { BEGINS, type Fit, type PreparedTerm, prepareTerms } from './matching.ts';
import { parseQuery } from './query.ts';
import { type IndexedEvent, type SearchIndex, weights } from './search-index.ts';

export interface Found {
  /** In the order of the index, which is by time. */
  readonly events: readonly TimelineEvent[];
  /** How well each fits; undefined if nothing was asked for. */
  readonly scores?: ReadonlyMap<TimelineEvent, number>;
  /** No event has all that was asked for: these have most of it. */
  readonly nearest?: true;
  /** What no event has, as it was typed. */
  readonly unknown: readonly string[];
  readonly hits: Hits;
}

const last = new WeakMap<SearchIndex, { readonly q: string; readonly found: Found }>();

/** What `q` asks for; all events if it has no word. The last answer is kept. */
export function search(index: SearchIndex, q: string): Found {
  const known = last.get(index);
  if (known?.q === q) return known.found;
  const found = find(index, q);
  last.set(index, { q, found });
  return found;
}

interface Row {
  readonly event: TimelineEvent;
  /** The best hit of each term; 0 for none. */
  readonly best: Float64Array;
  /** How near together hits of different terms are. */
  readonly near: number;
  readonly complete: number;
}

function find(index: SearchIndex, q: string): Found {
  const { names, forms, locale, events } = index;
  if (q.trim() === '') return { events, unknown: [], hits: new Hits(index, []) };
  const all = index.all();
  const terms = parseQuery(q, { names, forms, locale, languages: index.storyLanguages() }).flatMap(
    (term) => prepareTerms(index, term),
  );
  const hits = new Hits(index, terms);
  if (terms.length === 0) return { events, unknown: [], hits };
  const look = lookOf(terms, index.words.length);
  const required = terms.filter(({ term }) => !term.optional).length;
  const rows = all.flatMap((one) => rowOf(one, terms, look) ?? []);
  const most = Math.max(0, ...rows.map(({ complete }) => complete));
  const worth = terms.map((_, at) => {
    const having = rows.filter(({ best }) => (best[at] ?? 0) > 0).length;
    return having === 0 ? 0 : Math.log(1 + all.length / having);
  });
  // Which of the words an event lacks is chance: one that lacks one more may be better, if it has half of them.
  const half = Math.ceil(required / 2);
  const enough = most === required ? most : Math.min(most, Math.max(half, most - 1));
  const found = rows.filter(({ complete }) => most > 0 && complete >= enough);
  return {
    events: found.map(({ event }) => event),
    scores: new Map(found.map((row) => [row.event, score(row, terms, worth)])),
    ...(most > 0 && most < required && { nearest: true as const }),
    unknown: terms
      .filter(({ term }, at) => !term.optional && worth[at] === 0)
      .map(({ term }) => term.typed),
    hits,
  };
}

/** Words that say little decide among equals only. */
const OPTIONAL = 0.1;
/** Who or where says more of what is meant than a word, for which there may be another. */
const NAME = 2;
/** An event that changed the story counts a sixth more than no event. */
const STORY = 1 / 30;

function score(
  { event, best, near }: Row,
  terms: readonly PreparedTerm[],
  worth: readonly number[],
): number {
  let sum = near;
  for (const [at, { term }] of terms.entries()) {
    const kind = term.optional ? OPTIONAL : term.named ? NAME : 1;
    sum += (best[at] ?? 0) * (worth[at] ?? 0) * kind;
  }
  return sum * (1 + (event.weight ?? 0) * STORY);
}

/** A word of an event that belongs to a term: as one of its words, or as the first of a phrase. */
interface Lead {
  readonly term: number;
  readonly fits: readonly Fit[];
}

interface Look {
  /** By the number of a word: 1 if it leads to a term. Most do not, and events have many words. */
  readonly isLead: Uint8Array;
  readonly leads: ReadonlyMap<number, readonly Lead[]>;
}

function lookOf(terms: readonly PreparedTerm[], size: number): Look {
  const isLead = new Uint8Array(size);
  const leads = new Map<number, Lead[]>();
  for (const [term, { word, phrases }] of terms.entries()) {
    for (const fits of [[word], ...phrases]) {
      for (const number of fits[0]?.keys() ?? []) {
        isLead[number] = 1;
        const known = leads.get(number);
        if (known) known.push({ term, fits });
        else leads.set(number, [{ term, fits }]);
      }
    }
  }
  return { isLead, leads };
}

function rowOf(
  { event, words, names }: IndexedEvent,
  terms: readonly PreparedTerm[],
  look: Look,
): Row | undefined {
  const best = new Float64Array(terms.length);
  const near = hitsIn(words, look, best);
  let complete = 0;
  let any = false;
  for (const [at, { term }] of terms.entries()) {
    const fit = term.named ? 1 : BEGINS;
    for (const id of term.names) best[at] = Math.max(best[at] ?? 0, fit * (names.get(id) ?? 0));
    best[at] = Math.max(best[at] ?? 0, dateHit(event, term.days));
    if (!best[at]) continue;
    any = true;
    if (!term.optional) complete++;
  }
  return any ? { event, best, near, complete } : undefined;
}

/** An event of that day says more than one that may have been on it. */
function dateHit({ from, to }: TimelineEvent, days: PreparedTerm['term']['days']): number {
  if (!days || from > days.to || to < days.from) return 0;
  return from >= days.from && to <= days.to ? weights.day : weights.whole;
}

/** Keeps the best hit of each term, and returns how near together hits of different terms are. */
function hitsIn(words: Int32Array, { isLead, leads }: Look, best: Float64Array): number {
  let near = 0;
  let weight = 0;
  let lastTerm = -1;
  let lastAt = 0;
  for (let at = 0; at < words.length; at++) {
    const number = words[at] as number;
    if (number < 0) {
      weight = -number;
      lastTerm = -1;
    } else if (isLead[number]) {
      for (const { term, fits } of leads.get(number) ?? []) {
        const fit = phraseFit(words, at, fits);
        if (fit === 0) continue;
        best[term] = Math.max(best[term] ?? 0, weight * fit);
        const end = at + fits.length - 1;
        if (lastTerm >= 0 && term !== lastTerm) {
          near = Math.max(near, weight / Math.max(1, end - lastAt));
        }
        lastTerm = term;
        lastAt = end;
      }
    }
  }
  return near;
}

/** How well the words from `at` on are the phrase: as its worst word; 0 if they are not. */
function phraseFit(words: ArrayLike<number>, at: number, fits: readonly Fit[]): number {
  let worst = 1;
  for (let i = 0; i < fits.length; i++) {
    const fit = fits[i]?.get(words[at + i] ?? -1);
    if (fit === undefined) return 0;
    worst = Math.min(worst, fit);
  }
  return worst;
}
