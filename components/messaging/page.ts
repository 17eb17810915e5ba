// The messages that a page script answers.
import { pageCommands } from '../../data/commands.ts';
import type { EdtfDate, Language, LeftOut, MarkedMention } from '../../data/model.ts';
import { answerWith, type Handlers } from './answer.ts';
import { count, flag, message, oneOf, optional, text } from './schema.ts';

/** Main-thread time spent by the page script in this frame. */
export interface WorkDone {
  readonly totalMs: number;
  readonly longestMs: number;
  readonly slices: number;
}

export const pageMessages = {
  /**
   * Extension page to page script: scroll to and flash the next mention of an entity, or the one at
   * `index` (0 is its first on the page).
   */
  jump: message<{ ok: boolean; index: number; count: number; text: string }>()({
    entity: text,
    back: optional(flag),
    index: optional(count),
  }),
  /** Background to page script: the article's date as the page tells it now. */
  date: message<{ date: EdtfDate | null }>()({}),
  /** Extension page to page script: all that was found, in the page's text (blocks joined by LF). */
  mentions: message<{
    text: string;
    lang: Language | null;
    date: EdtfDate | null;
    mentions: readonly MarkedMention[];
    work: WorkDone;
    leftOut?: LeftOut;
  }>()({}),
  /**
   * Background or popup to page script: a keyboard command. `shown` is for `show-marks` alone: what
   * is to be; without it, the other than now. Answers whether there was something to do; after
   * `show-marks`, what is now.
   */
  command: message<{ ok: boolean; shown?: boolean }>()({
    name: oneOf(pageCommands),
    shown: optional(flag),
  }),
};

/** Answers every message to this frame's page script. */
export const answerInPage = (handlers: Handlers<typeof pageMessages>): (() => void) =>
  answerWith(pageMessages, handlers);
