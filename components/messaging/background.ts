// The messages that the background answers.
import { browser } from 'wxt/browser';
import { MAX_BATCH, MAX_NAMES } from '../../data/limits.ts';
import type { EntityId, EntitySummary, Language } from '../../data/model.ts';
import type { Explanation, NameCards } from '../card/model.ts';
import { answerWith, type Handlers } from './answer.ts';
import { dateClues } from './date-clues.ts';
import { type FrameState, pageReport } from './page-report.ts';
import { count, flag, list, message, nullable, optional, text } from './schema.ts';
import { isOwnPage, isPageScript, type Sender } from './senders.ts';
import { blocks, blockText, label, languageTag, paragraphs } from './texts.ts';
import { userDataMessages } from './user-data.ts';

interface FindAnswer {
  /** The language that the script of the texts tells, else the declared one, else the detected one, else null. */
  readonly lang: Language | null;
  /**
   * The candidates in each block, in the order of the message, as the JSON of `Candidate[][]`: to copy many
   * small objects holds Firefox ten times as long.
   */
  readonly blocks: string;
  readonly entities: Readonly<Record<EntityId, EntitySummary>>;
}

/** By the page script, but for `page-state`, which the popup sends, and what is in user-data.ts. */
export const backgroundMessages = {
  /**
   * Whether this raw text of a page names the subject of a pack. If it does, the page script and the rules of
   * the marks are in the sender's document by the time of the answer; if not, `page` is its report. `lang` is
   * what the page's root declares.
   */
  gate: message<{ open: boolean }>()({
    text: text(MAX_BATCH),
    lang: nullable(languageTag),
    page: optional(pageReport),
  }),
  /** Runs the page script in the sender's document, without the rules of the marks. */
  'open-page': message<{ ok: true }>()({}),
  /** Which names could stand in these blocks of a page. `lang` is what the page declares. */
  find: message<FindAnswer>()({ lang: nullable(languageTag), blocks }),
  /** The cards of the names in an article. `lang` is the page's, `dated` what tells the article's date. */
  cards: message<{ cards: Readonly<Record<EntityId, NameCards>> }>()({
    lang: nullable(languageTag),
    dated: nullable(dateClues),
    headline: label,
    paragraphs,
  }),
  /** The user has read the card of this entity. */
  read: message<{ ok: true }>()({ entity: label }),
  /** Runs the card's script in the sender's frame. */
  'load-card': message<{ ok: true }>()({}),
  /** Runs the script that reads articles in the sender's frame. */
  'load-article': message<{ ok: true }>()({}),
  /** Adds the rules of the marks to the sender's document, or takes them away. */
  'style-marks': message<{ ok: true }>()({ on: flag }),
  /** Why `start` to `end` of a block is marked. */
  explain: message<Explanation>()({
    text: blockText,
    lang: nullable(languageTag),
    start: count,
    end: count,
    /** The words of the page's other marks: one of them may be what a risky name needs. */
    names: list(label, MAX_NAMES),
  }),
  /**
   * This name is not this entity: `here`, on the sender's site, or anywhere. `kept` is false where there is
   * no room for more rejected names.
   */
  'reject-name': message<{ kept: boolean }>()({
    entity: label,
    alias: label,
    surface: blockText,
    lang: optional(languageTag),
    here: flag,
  }),
  /** Undoes a `reject-name`. */
  'restore-name': message<{ ok: true }>()({ entity: label, alias: label, here: flag }),
  /** Switches Sidelight on or off on the sender's own site, which the answer names. */
  'switch-site': message<{ site: string }>()({ on: flag }),
  /** The state of the sender's frame. */
  report: message<{ ok: true }>()({ page: pageReport }),
  /** Opens the whole timeline in a tab. `dated`: what tells the article's date. */
  'open-timeline': message<{ ok: true }>()({
    entity: optional(label),
    dated: optional(dateClues),
  }),
  /** The frames of a tab; the top frame comes first if it has reported. */
  'page-state': message<{ frames: readonly FrameState[] }>()({ tabId: count }),
  ...userDataMessages,
};

/** Messages that tell of, or change, what belongs to no single page: no page script may send them. */
const ownPagesOnly: readonly PropertyKey[] = ['page-state', ...Object.keys(userDataMessages)];

type BackgroundHandlers = Handlers<typeof backgroundMessages>;

/** Has a handler run, or rejects if its sender asks too much at once. */
export type Bound = <T>(sender: Sender, handle: () => Promise<T>) => Promise<T>;

/** Answers every message to the background from a sender that may send it. */
export function answerInBackground(bound: Bound, handlers: BackgroundHandlers): () => void {
  const bounded = ([type, handle]: [
    string,
    (message: never, sender: Sender) => Promise<unknown>,
  ]) => [type, (message: never, sender: Sender) => bound(sender, () => handle(message, sender))];
  return answerWith(
    backgroundMessages,
    Object.fromEntries(Object.entries(handlers).map(bounded)) as BackgroundHandlers,
    (sender, type) =>
      sender.id === browser.runtime.id &&
      (ownPagesOnly.includes(type) ? isOwnPage : isPageScript)(sender),
  );
}
