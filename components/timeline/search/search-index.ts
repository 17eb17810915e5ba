// The searched events, as numbered words: prepared once, searched at each letter.
import { creditOf } from '../../../data/credit.ts';
import type { Fields } from '../../../data/fields.ts';
import { languageOf } from '../../../data/localize.ts';
import type { EntityId, Language } from '../../../data/model.ts';
import type { Bookkeeping, TextLanguages, TimelineEvent, TimelineName } from '../model.ts';
import { NameIndex } from './names.ts';
import type { WordForms } from './word-forms.ts';
import { formsOf, WORDS } from './words.ts';

/** What a tag is called in the user's language. */
export type NameOfTag = (tag: string) => string;

type Searched = Fields<
  TimelineEvent,
  'title' | 'summary' | 'place' | 'dispute' | 'note' | 'names' | 'sources' | 'tags' | TextLanguages,
  'date' | Bookkeeping
>;

export interface IndexedEvent {
  readonly event: TimelineEvent;
  /**
   * The words of its texts, by their numbers. Before each text stands its weight, negative: how much a hit in
   * it says of what the event is about.
   */
  readonly words: Int32Array;
  /** How much each name says: subjects come first, what they are part of last. */
  readonly names: ReadonlyMap<EntityId, number>;
}

/** How much a hit says by where it is: the headline tells what happened, a source's may tell more. */
export const weights = {
  title: 10,
  name: 10,
  day: 7,
  /** A word of a name, which may be another's. */
  partOfName: 5,
  summary: 4,
  remark: 3,
  source: 2,
  whole: 1,
} as const;

export class SearchIndex {
  /** Folded, by their numbers: one for each way to write it and each language. */
  readonly words: string[] = [];
  readonly names: NameIndex;
  /** The numbers of a folded word. */
  readonly numbersOf = new Map<string, number[]>();
  /** The numbers of all words with this stem or this key of a verb in this language, by `en close`. */
  readonly numbersOfStem = new Map<string, number[]>();
  /** The number of each word as it is written, by language. */
  private readonly numbers = new Map<Language, Map<string, number>>();
  private readonly labels = new Map<string, readonly number[]>();
  private readonly indexed: IndexedEvent[] = [];
  /** Not prepared yet; undefined before the first step. */
  private newNames: TimelineName[] | undefined;
  private readonly textLanguages: Set<Language>;
  private readonly toldIn: Set<Language>;

  readonly events: readonly TimelineEvent[];
  readonly forms: WordForms | undefined;
  /** The interface's. */
  readonly locale: string;
  private readonly nameOfTag: NameOfTag;

  constructor(
    events: readonly TimelineEvent[],
    forms: WordForms | undefined,
    nameOfTag: NameOfTag,
    locale: string,
  ) {
    this.events = events;
    this.forms = forms;
    this.nameOfTag = nameOfTag;
    this.locale = locale;
    this.names = new NameIndex(forms);
    this.textLanguages = new Set([languageOf(locale)]);
    this.toldIn = new Set(this.textLanguages);
  }

  /** Prepares the next name or event; false once all are prepared. */
  prepareNext(): boolean {
    this.newNames ??= this.allNames();
    const name = this.newNames.pop();
    const event = this.events[this.indexed.length];
    if (name) this.names.add(name);
    else if (event) this.indexed.push(this.index(event));
    return name !== undefined || this.indexed.length < this.events.length;
  }

  /** All events, prepared. */
  all(): readonly IndexedEvent[] {
    while (this.prepareNext());
    return this.indexed;
  }

  private allNames(): TimelineName[] {
    const names = this.events.flatMap((event) => event.names);
    return [...new Map(names.map((name) => [name.id, name])).values()];
  }

  /** The languages of all texts, and the interface's. */
  languages(): readonly Language[] {
    return [...this.textLanguages];
  }

  /** Those in which the events are told, without those of sources: a user writes one of these. */
  storyLanguages(): readonly Language[] {
    return [...this.toldIn];
  }

  private index(event: TimelineEvent): IndexedEvent {
    const searched: Searched = event;
    const { title, summary, place, dispute, note, sources, tags } = searched;
    const { lang, summaryLang = lang, disputeLang = lang, noteLang = lang } = searched;
    this.toldIn.add(languageOf(lang)).add(languageOf(summaryLang));
    const words: number[] = [];
    const add = (weight: number, numbers: readonly number[]): void => {
      words.push(-weight, ...numbers);
    };
    const remark = (text: string | undefined, of: Language): void => {
      if (text) add(weights.remark, this.numbersIn(text, of));
    };
    add(weights.title, this.numbersIn(title, lang));
    add(weights.summary, this.numbersIn(summary, summaryLang));
    const names = new Map<EntityId, number>();
    for (const [at, { id, name, local }] of searched.names.entries()) {
      names.set(id, weights.name * (1 - Math.min(at, 10) / 25));
      add(weights.partOfName, this.label(name, 'en'));
      if (local) add(weights.partOfName, this.label(local.text, local.lang));
    }
    for (const { wholes = [] } of searched.names) {
      for (const id of wholes) if (!names.has(id)) names.set(id, weights.whole);
    }
    remark(place, 'en');
    remark(dispute, disputeLang);
    remark(note, noteLang);
    for (const tag of tags) add(weights.remark, this.label(this.nameOfTag(tag), this.locale));
    for (const source of sources) {
      add(weights.source, this.label(creditOf(source), 'en'));
      add(weights.source, this.numbersIn(source.title, source.lang));
      if (source.says) add(weights.source, this.numbersIn(source.says, disputeLang));
    }
    return { event, words: Int32Array.from(words), names };
  }

  /** The words of a text that many events share. */
  private label(text: string, region: Language): readonly number[] {
    const key = `${region} ${text}`;
    const known = this.labels.get(key);
    if (known) return known;
    const numbers = this.numbersIn(text, region);
    this.labels.set(key, numbers);
    return numbers;
  }

  private numbersIn(text: string, region: Language): number[] {
    const lang = languageOf(region);
    let known = this.numbers.get(lang);
    if (!known) {
      known = new Map();
      this.numbers.set(lang, known);
    }
    const numbers: number[] = [];
    for (const found of text.match(WORDS) ?? []) {
      let number = known.get(found);
      if (number === undefined) {
        number = this.addWord(found, lang);
        known.set(found, number);
      }
      if (number >= 0) numbers.push(number);
    }
    return numbers;
  }

  /** Its number; -1 if nothing of it is left. */
  private addWord(found: string, lang: Language): number {
    const { word, written } = formsOf(found);
    if (!word) return -1;
    const number = this.words.length;
    this.words.push(word);
    add(this.numbersOf, word, number);
    const stem = this.forms?.stem(written, lang);
    if (stem !== undefined) add(this.numbersOfStem, `${lang} ${stem}`, number);
    for (const key of this.forms?.verbKeys(word, lang).own ?? []) {
      add(this.numbersOfStem, `${lang} ${key}`, number);
    }
    this.textLanguages.add(lang);
    return number;
  }
}

function add(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}
