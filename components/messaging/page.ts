// The messages that a page script answers.
import { pageCommands } from '../../data/commands.ts';
import type { DateClues } from '../../data/date-clues.ts';
import { MAX_LABEL } from '../../data/limits.ts';
import type { Language, LeftOut, MarkedMention } from '../../data/model.ts';
import type { CardEvents } from '../card/model.ts';
import { answerWith, type Handlers } from './answer.ts';
import type { EntityCount } from './page-report.ts';
import { count, flag, message, oneOf, optional, text } from './schema.ts';
import { isOwnPage } from './senders.ts';

interface JumpAnswer {
  /** False if the entity has no mention on the page. */
  readonly ok: boolean;
  /** Which of its `count` mentions was scrolled to, from 0. */
  readonly index: number;
  readonly count: number;
  /** The words of that mention. */
  readonly text: string;
}

interface NamesAnswer {
  /** The names in the page's article, as a page about the pack reports them. */
  readonly entities: readonly EntityCount[];
}

/** Main-thread time that the page script has spent in its frame. */
export interface WorkDone {
  readonly totalMs: number;
  readonly longestMs: number;
  readonly slices: number;
}

/** Everything that was found in a frame, with offsets into its text (blocks joined by LF). */
interface Contents {
  readonly text: string;
  readonly lang: Language | null;
  readonly dated: DateClues | null;
  readonly mentions: readonly (MarkedMention & {
    /** The events on its card, if they were asked for and it has one. */
    readonly card?: CardEvents;
  })[];
  readonly work: WorkDone;
  readonly leftOut?: LeftOut;
}

export const pageMessages = {
  /**
   * From the popup: scrolls to a mention of the entity and flashes it. That is the next one, the one
   * before (`back`), or the one at `index` (0 is the first on the page).
   */
  jump: message<JumpAnswer>()({
    entity: text(MAX_LABEL),
    back: optional(flag),
    index: optional(count),
  }),
  /** From the background: what tells the article's date on the page as it is now. */
  date: message<{ dated: DateClues | null }>()({}),
  /** From the background: what the user rejected or read has changed, so ask again for names and cards. */
  refresh: message<{ ok: true }>()({}),
  /** From the background, for the popup: what a silent page names. Reads its article. */
  names: message<NamesAnswer>()({}),
  /** From the popup: marks the names of this page, whatever it is about. */
  'open-gate': message<{ ok: true }>()({}),
  /** From the popup: of a silent page too, which is read for that. With `cards`, and what their cards show. */
  mentions: message<Contents>()({ cards: optional(flag) }),
  /**
   * From the background or the popup: a keyboard command. `ok` says whether there was anything to do.
   * `shown` is only for `show-marks`: in the message the state to set (without it, toggles), in the
   * answer the state that was set.
   */
  command: message<{ ok: boolean; shown?: boolean }>()({
    name: oneOf(pageCommands),
    shown: optional(flag),
  }),
};

export type PageHandlers = Handlers<typeof pageMessages>;

/** Answers every message to this frame's page script. What page scripts send is for the background. */
export const answerInPage = (handlers: PageHandlers): (() => void) =>
  answerWith(pageMessages, handlers, isOwnPage);
