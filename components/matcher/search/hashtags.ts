// Rule 2 in a hashtag, which has no room for spaces: #AirKoryo, #north_korea.
import { mayHold } from '../index-file/bloom-filter.ts';
import type { Layout } from '../index-file/format.ts';
import type { NameRecords, StoredName } from '../index-file/name-record.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, SEED, spread } from '../text/hash.ts';
import type { BlockSearch } from './block-search.ts';

/** A hashtag with its sign. A longer one would have too many ways to be parted into words. */
const TAG =
  /(?<![\p{L}\p{M}\p{Nd}_])[#＃](?!_)[\p{L}\p{M}\p{Nd}_]{2,64}(?<!_)(?![\p{L}\p{M}\p{Nd}_\p{DI}])/uy;
const SPACE = 0x20;
const UNDERSCORE = 0x5f;

/** A hashtag without its underscores. */
interface Tag {
  readonly letters: string;
  /** By index of a letter: whether it is a capital, and whether an underscore follows it. */
  readonly capitals: readonly boolean[];
  readonly breaks: readonly boolean[];
}

export class HashtagSearch {
  readonly #prefixes: Uint32Array;
  readonly #records: NameRecords;
  readonly #folded = new FoldedText();

  constructor({ prefixes }: Layout, records: NameRecords) {
    this.#prefixes = prefixes;
    this.#records = records;
  }

  /** Adds the names that are the whole hashtag whose sign is at `sign`, but those that stand there plainly. */
  search(search: BlockSearch, sign: number): void {
    const { text } = search;
    TAG.lastIndex = sign;
    if (!TAG.test(text)) return;
    const end = TAG.lastIndex;
    const tag = this.#read(text, sign + 1, end);
    const names = new Set<StoredName>();
    if (tag.letters !== '') this.#part(tag, 0, SEED, names);
    if (names.size > 0) search.add([...names], sign + 1, end);
  }

  #read(text: string, start: number, end: number): Tag {
    const folded = this.#folded;
    folded.begin(text, start);
    const capitals: boolean[] = [];
    const breaks: boolean[] = [];
    let letters = '';
    for (let i = 0; folded.has(i) && (folded.starts[i] as number) < end; i++) {
      const unit = folded.units[i] as number;
      if (unit === UNDERSCORE) {
        breaks[letters.length - 1] = true;
        continue;
      }
      capitals.push(folded.capitals[i] === 1);
      letters += String.fromCharCode(unit);
    }
    return { letters, capitals, breaks };
  }

  /** Parts a hashtag into words wherever names do, from the letter at `at` on. */
  #part(tag: Tag, at: number, before: number, names: Set<StoredName>): void {
    const hash = extend(before, tag.letters.charCodeAt(at));
    const prefix = spread(hash);
    if (at === tag.letters.length - 1) {
      for (let name = this.#records.nameWith(prefix); name !== undefined; name = name.next) {
        if (isWritten(name, tag)) names.add(name);
      }
      return;
    }
    if (mayHold(this.#prefixes, prefix)) this.#part(tag, at + 1, extend(hash, SPACE), names);
    if (tag.breaks[at] !== true) this.#part(tag, at + 1, hash, names);
  }
}

/**
 * True if a hashtag is the name, with the capitals without which it could be another word; false if it
 * is written as the name is, which the other search finds.
 */
function isWritten({ folded, capitals, acronym, risky }: StoredName, tag: Tag): boolean {
  if (folded.replaceAll(' ', '') !== tag.letters) return false;
  const hasCapitals = capitals.every(
    (at) => tag.capitals[at - folded.slice(0, at).split(' ').length + 1],
  );
  if (folded === tag.letters && hasCapitals && !tag.breaks.includes(true)) return false;
  return hasCapitals || !(acronym || risky);
}
