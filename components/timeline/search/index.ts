// The searched events, as numbered words: prepared once, searched at each letter.
import { creditOf } from '../../../data/credit.ts';
import type { Fields } from '../../../data/fields.ts';
import { languageOf } from '../../../data/localize.ts';
import type { EntityId, Language } from '../../../data/model.ts';
import type { Bookkeeping, TextLanguages, TimelineEvent, TimelineName } from '../model.ts';
import { NameIndex } from './names.ts';
import type { WordForms } from './word-forms.ts';
import { wordsIn } from './words.ts';

/** What a tag is called in the user's language. */
export type NameOfTag = (tag: string) => string;

type Searched = Fields<
  TimelineEvent,
  'title' | 'summary' | 'place' | 'dispute' | 'note' | 'names' | 'sources' | 'tags' | TextLanguages,
  'date' | Bookkeeping
>;

/** One text of an event. */
export interface IndexedText {
  /** How much a hit in it says of what the event is about. */
  readonly weight: number;
  /** Its words, by their numbers. */
  readonly words: Int32Array;
}

export interface IndexedEvent {
  readonly event: TimelineEvent;
  readonly texts: readonly IndexedText[];
  /** How much each name says: subjects come first, what they are part of last. */
  readonly names: ReadonlyMap<EntityId, number>;
}

/** How much a hit says by where it is: the headline tells what happened, a source's may tell more. */
export const weights = {
  title: 10,
  name: 7,
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
  /** The numbers of all words with this stem in this language, by `en close`. */
  readonly numbersOfStem = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly indexed: IndexedEvent[] = [];
  /** Not prepared yet; undefined before the first step. */
  private newNames: TimelineName[] | undefined;
  private readonly textLanguages: Set<Language>;

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
    const told = this.all().flatMap(({ event: { lang, summaryLang = lang } }) => [
      lang,
      summaryLang,
    ]);
    return [...new Set([this.locale, ...told].map(languageOf))];
  }

  private index(event: TimelineEvent): IndexedEvent {
    const searched: Searched = event;
    const { title, summary, place, dispute, note, sources, tags } = searched;
    const { lang, summaryLang = lang, disputeLang = lang, noteLang = lang } = searched;
    const texts = [
      this.text(title, lang, weights.title),
      this.text(summary, summaryLang, weights.summary),
    ];
    const names = new Map<EntityId, number>();
    for (const [at, name] of searched.names.entries()) {
      names.set(name.id, weights.name * (1 - Math.min(at, 10) / 25));
      texts.push(this.text(name.name, 'en', weights.partOfName));
      if (name.local) texts.push(this.text(name.local.text, name.local.lang, weights.partOfName));
    }
    for (const { wholes = [] } of searched.names) {
      for (const id of wholes) if (!names.has(id)) names.set(id, weights.whole);
    }
    const remark = (text: string | undefined, of: Language): void => {
      if (text) texts.push(this.text(text, of, weights.remark));
    };
    remark(place, 'en');
    remark(dispute, disputeLang);
    remark(note, noteLang);
    for (const tag of tags) remark(this.nameOfTag(tag), languageOf(this.locale));
    for (const source of sources) {
      texts.push(this.text(creditOf(source), 'en', weights.source));
      texts.push(this.text(source.title, source.lang, weights.source));
      if (source.says) texts.push(this.text(source.says, disputeLang, weights.source));
    }
    return { event, texts, names };
  }

  private text(text: string, region: Language, weight: number): IndexedText {
    const lang = languageOf(region);
    const found = wordsIn(text);
    const words = new Int32Array(found.length);
    for (const [at, { word, written }] of found.entries()) {
      const key = `${lang} ${written}`;
      let number = this.numbers.get(key);
      if (number === undefined) {
        number = this.words.length;
        this.numbers.set(key, number);
        this.words.push(word);
        add(this.numbersOf, word, number);
        const stem = this.forms?.stem(written, lang);
        if (stem !== undefined) add(this.numbersOfStem, `${lang} ${stem}`, number);
        this.textLanguages.add(lang);
      }
      words[at] = number;
    }
    return { weight, words };
  }
}

function add(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}
