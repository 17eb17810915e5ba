// What a query asks for: names, dates, phrases in quotes, and words.
import type { Day, EntityId, Language } from '../../../data/model.ts';
import { askedDate } from '../../dates/asked-date.ts';
import { firstDay, lastDay } from '../../dates/index.ts';
import type { NameIndex } from './names.ts';
import type { WordForms } from './word-forms.ts';
import { isUnspaced, type Word, wordsIn } from './words.ts';

/** One thing that is asked for. An event has it in any of the ways that are given. */
export interface Term {
  /** As it is written in the query. */
  readonly typed: string;
  /** In its texts, one after the other; empty for a date. */
  readonly words: readonly Word[];
  /** The last word may be the beginning of one, or a part of one. */
  readonly open: boolean;
  /** Only these very words, in no other form; a name, however it is written. */
  readonly exact: boolean;
  /** Among its names. */
  readonly names: ReadonlySet<EntityId>;
  /** It is such a name, and not only the beginning of one. */
  readonly named: boolean;
  /** By its date. */
  readonly days?: { readonly from: Day; readonly to: Day };
  /** It says little and may be missing. */
  readonly optional: boolean;
}

export interface QueryContext {
  readonly names: NameIndex;
  readonly forms: WordForms | undefined;
  /** In which the user may write: the interface's, and those of the events. */
  readonly languages: readonly Language[];
  readonly locale: string;
}

const QUOTED = /["“”„«»「『]([^"“”„«»「」『』]+)["“”«»」』]/gu;
/** Two Chinese signs that the browser cuts apart are a word that it does not know: 航班. */
const BETWEEN_SIGNS = /(?<=(?:^| )\p{sc=Han}) (?=\p{sc=Han}(?: |$))/gu;
/** "9 de marzo de 2020" and "2024 년 2 월 9 일". */
const WORDS_OF_DATE = 6;
/** What is cut off a Japanese verb says little. */
const ENDING = /^\p{sc=Hiragana}$/u;
const YEAR = /^(?:1[89]|20)\d\d$/;

export function parseQuery(q: string, context: QueryContext): readonly Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const { 0: all, 1: inside = '', index } of q.matchAll(QUOTED)) {
    terms.push(...unquoted(q.slice(from, index), false, context));
    const words = wordsIn(inside);
    if (words.length > 0) {
      const names = context.names.named(words);
      terms.push(term(words, inside, { exact: true, names, named: names.size > 0 }));
    }
    from = index + all.length;
  }
  terms.push(...unquoted(q.slice(from), true, context));
  // A query of nothing but such words means them.
  return terms.some(({ optional }) => !optional)
    ? terms
    : terms.map((one) => ({ ...one, optional: false, open: !one.exact }));
}

const term = (words: readonly Word[], typed: string, more: Partial<Term>): Term => ({
  ...{ typed, words, open: false, exact: false, optional: false, named: false },
  names: new Set(),
  ...more,
});

/** `isLast`: the user may be typing its last word. */
function unquoted(text: string, isLast: boolean, context: QueryContext): Term[] {
  const parts = [...text.matchAll(/\S+/g)];
  const terms: Term[] = [];
  let rest = 0;
  const upTo = (end: number): void => {
    const stretch = text.slice(rest, end);
    terms.push(...named(stretch, isLast && end === text.length, context));
  };
  for (let at = 0; at < parts.length; at++) {
    const start = parts[at]?.index ?? 0;
    for (let count = Math.min(WORDS_OF_DATE, parts.length - at); count > 0; count--) {
      const last = parts[at + count - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const typed = text.slice(start, end);
      const date = askedDate(typed, context.locale);
      const [first, until] = [date && firstDay(date), date && lastDay(date)];
      if (!first || !until) continue;
      upTo(start);
      terms.push(term([], typed, { days: { from: first, to: until } }));
      rest = end;
      at += count - 1;
      break;
    }
  }
  upTo(text.length);
  return terms;
}

/** The longest names first, from the left; then words. */
function named(text: string, isLast: boolean, context: QueryContext): Term[] {
  const words = wordsIn(text).flatMap((word) => apart(word, context));
  const isOpen = isLast && /[\p{L}\p{M}\p{N}]$/u.test(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = nameAt(words, at, isOpen, context.names);
    const stretch = found?.words ?? words.slice(at, at + 1);
    const [first, last] = [stretch[0], stretch.at(-1)];
    const typed = text.slice(first?.start, last?.end);
    terms.push(
      term(stretch, typed, {
        open: true,
        ...found,
        ...(stretch.length === 1 && first && wordTerm(first, found !== undefined, context)),
      }),
    );
    at += stretch.length;
  }
  return terms;
}

function wordTerm(
  { word }: Word,
  isName: boolean,
  { forms, languages }: QueryContext,
): Partial<Term> {
  const says =
    !isName && (ENDING.test(word) || languages.some((lang) => forms?.stopWords(lang).has(word)));
  const days = YEAR.test(word) && { from: `${word}-01-01`, to: `${word}-12-31` };
  // What begins with such a word is another word.
  return { optional: says, ...(says && { open: false }), ...(days && { days }) };
}

function nameAt(
  words: readonly Word[],
  at: number,
  isOpen: boolean,
  names: NameIndex,
): Pick<Term, 'names' | 'named' | 'words'> | undefined {
  for (let end = Math.min(words.length, at + 10); end > at; end--) {
    const stretch = words.slice(at, end);
    const exact = names.named(stretch);
    const sure = exact.size > 0 ? exact : otherwise(stretch, names);
    const found =
      sure.size === 0 && isOpen && end === words.length ? names.begunWith(stretch) : sure;
    if (found.size > 0) return { names: found, named: found === sure, words: stretch };
  }
  return undefined;
}

/** Arabic writes "and", "in" and "to" onto the word that follows. */
const ARABIC_PARTICLE = /^[وفبلك](?=\p{sc=Arabic}{3})/u;

/** The names that the words are in another order, or after a particle. */
function otherwise(stretch: readonly Word[], names: NameIndex): ReadonlySet<EntityId> {
  const reordered = names.reordered(stretch);
  const [first, ...rest] = stretch;
  if (reordered.size > 0 || !first || !ARABIC_PARTICLE.test(first.word)) return reordered;
  return names.named([
    { ...first, word: first.word.slice(1), written: first.written.slice(1) },
    ...rest,
  ]);
}

/** Divides what is written without blanks into the names and words that it has. */
function apart(word: Word, { names, locale }: QueryContext): Word[] {
  if (!isUnspaced(word.word) || names.named([word]).size > 0) return [word];
  const { written } = word;
  const pieces: string[] = [];
  const cut = (plain: string): void => {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    const segments = [...segmenter.segment(plain)].map(({ segment }) => segment);
    pieces.push(...segments.join(' ').replace(BETWEEN_SIGNS, '').split(' '));
  };
  let from = 0;
  for (let at = 0; at < written.length; ) {
    const name = names.unspacedAt(written.slice(at));
    if (name) {
      if (at > from) cut(written.slice(from, at));
      pieces.push(name);
      from = at + name.length;
    }
    at += name?.length ?? 1;
  }
  if (from < written.length) cut(written.slice(from));
  let { start } = word;
  return pieces.flatMap((piece) => {
    const [found] = wordsIn(piece);
    const end = start + piece.length;
    const made = found && { ...found, start, end };
    start = end;
    return made ?? [];
  });
}
