// The messages that the background answers.
import type { EntityId, EntitySummary, Language } from '../../data/model.ts';
import type { CardData, Explanation } from '../card/model.ts';
import type { Candidate } from '../matcher/model.ts';
import { answerWith, type Handlers } from './answer.ts';
import { type FrameState, pageReport } from './page-report.ts';
import { count, flag, list, message, nullable, optional, shape, text } from './schema.ts';
import { userDataMessages } from './user-data.ts';

interface FindAnswer {
  /** The declared language, else the detected one, else null. */
  readonly lang: Language | null;
  /** The candidates in each block, in the order of the message. */
  readonly blocks: readonly (readonly Candidate[])[];
  readonly entities: Readonly<Record<EntityId, EntitySummary>>;
}

/** By the page script, but for `page-state`, which the popup sends, and what is in user-data.ts. */
export const backgroundMessages = {
  /** Which names could stand in these blocks of a page. `lang` is what the page declares. */
  find: message<FindAnswer>()({
    lang: nullable(text),
    blocks: list(shape({ text, lang: optional(text) })),
  }),
  /** The cards of the entities on a page. `date` is the article's, `locale` the interface's. */
  cards: message<{ cards: Readonly<Record<EntityId, CardData>> }>()({
    entities: list(text),
    date: nullable(text),
    locale: text,
  }),
  /** The user has read the card of this entity. */
  read: message<{ ok: true }>()({ entity: text }),
  /** Runs the card's script in the sender's frame. */
  'load-card': message<{ ok: true }>()({}),
  /** Adds painter and rules of the marks to the sender's document, or takes the rules away. */
  'style-marks': message<{ ok: true }>()({ on: flag }),
  /** Why `start` to `end` of a block is marked. */
  explain: message<Explanation>()({
    text,
    lang: nullable(text),
    start: count,
    end: count,
    /** The words of the page's other marks: one of them may be what a risky name needs. */
    names: list(text),
  }),
  /**
   * This name is not this entity: `here`, on the sender's site, or anywhere. `kept` is false where there is
   * no room for more rejected names.
   */
  'reject-name': message<{ kept: boolean }>()({
    entity: text,
    alias: text,
    surface: text,
    lang: optional(text),
    here: flag,
  }),
  /** Undoes a `reject-name`. */
  'restore-name': message<{ ok: true }>()({ entity: text, alias: text, here: flag }),
  /** The state of the sender's frame. */
  report: message<{ ok: true }>()({ page: pageReport }),
  /** Opens the whole timeline in a tab. `date` is the article's. */
  'open-timeline': message<{ ok: true }>()({ entity: optional(text), date: optional(text) }),
  /** The frames of a tab; the top frame comes first if it has reported. */
  'page-state': message<{ frames: readonly FrameState[] }>()({ tabId: count }),
  ...userDataMessages,
};

/** Answers every message to the background. */
export const answerInBackground = (handlers: Handlers<typeof backgroundMessages>): (() => void) =>
  answerWith(backgroundMessages, handlers);
