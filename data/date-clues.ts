// What a page tells of the day of its article: as it stands there, for the background to read.
import type { Day, EdtfDate } from './model.ts';

/** What on a page told the day of its publication. */
export type DateRule = 'json-ld' | 'meta' | 'microdata' | 'time' | 'address' | 'headline';

/** When an article was published, as its page tells it. */
export interface PublicationDate {
  /**
   * A day or a month in EDTF. Of a page that is rewritten for years, the days of its first publication and
   * of its last change: `2012-05-10/2026-04-24`.
   */
  readonly date: EdtfDate;
  readonly from: DateRule;
  /**
   * The last day that the article may be of, where that is not `date`: the day after, if its time is told
   * in UTC only; the last change, if it is rewritten for weeks.
   */
  readonly until?: Day;
}

/** A text beside the headline. */
export interface ShownText {
  readonly text: string;
  /** Of a `time` element: what it says to machines. */
  readonly time?: string;
  /** Classes, properties and the like of its element and of those close around it, innermost first. */
  readonly names: readonly string[];
  /** The text of its line: between blocks and line breaks; cut where it is long. */
  readonly block: string;
  /** It stands beside a picture, and nothing else does. */
  readonly isAside: boolean;
}

/** A property of an article: its values, as texts. */
export interface LinkedValues {
  readonly published: readonly string[];
  readonly changed: readonly string[];
  /** They are of this page's own article, not of any that it has. */
  readonly own: boolean;
}

export interface DateClues {
  /** The language that the page declares, with its region. */
  readonly lang: string;
  /** The addresses that it says it has, and its own: without protocol, query and fragment. */
  readonly addresses: readonly string[];
  readonly openGraphType: string;
  /** JSON-LD: the likeliest things first. */
  readonly linked: readonly LinkedValues[];
  /** Names and contents of `meta` elements with a digit. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Values in microdata and RDFa, and whether the item has the headline in it. */
  readonly items: readonly { readonly value: string; readonly own: boolean }[];
  /** From the headline on. */
  readonly after: readonly ShownText[];
  /** Back from the headline, within its article. */
  readonly before: readonly ShownText[];
  /** Dates like 25/09/2020 from all over the page, if there are any that could be read in two ways. */
  readonly numeric: string;
}

/** How much of a page is told at most. */
export const MAX_CLUES = 200;
export const MAX_CLUE = 400;
