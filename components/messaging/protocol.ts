// Every message between contexts: its shape and its answer. Types only.
// Must not know: how a message is carried, or what anyone does with it.
import type {
  BlockText,
  EdtfDate,
  EntityCount,
  EntityId,
  EntitySummary,
  Language,
  LeftOut,
  MarkedMention,
} from '../../data/model.ts';
import type { CardData, Explanation } from '../card/model.ts';
import type { Candidate } from '../matcher/model.ts';

/** What a page script tells of its frame. */
export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly lang: Language | null;
  readonly status: 'on' | 'off' | 'not-an-article';
  readonly entities: readonly EntityCount[];
  readonly leftOut?: LeftOut;
  /** The reader chose to have the marks hidden here, at least for now. */
  readonly quiet?: true;
}

/** A frame in which a page script is at work, and the article's date if it tells one. */
export interface FrameState {
  readonly frameId: number;
  readonly page: PageReport;
  readonly date: EdtfDate | null;
}

/** Main-thread time spent by the page script in this frame. */
export interface WorkDone {
  readonly totalMs: number;
  readonly longestMs: number;
  readonly slices: number;
}

export type CommandName =
  | 'open-card'
  | 'close-card'
  | 'pin-card'
  | 'next-mention'
  | 'previous-mention'
  | 'show-marks';

/** Message and answer by type. `to` names the context that answers. */
export interface Protocol {
  /** Page script to background. The answer's `blocks` stand in the order of the question's. */
  find: {
    to: 'background';
    message: { lang: Language | null; blocks: readonly BlockText[] };
    answer: {
      /** The declared language, else the detected one, else null. */
      lang: Language | null;
      blocks: readonly (readonly Candidate[])[];
      entities: Readonly<Record<EntityId, EntitySummary>>;
    };
  };
  /** Page script to background: the cards of the entities on this page. */
  cards: {
    to: 'background';
    message: { entities: readonly EntityId[]; date: EdtfDate | null; locale: string };
    answer: { cards: Readonly<Record<EntityId, CardData>> };
  };
  /** Page script to background: the reader has read this entity's card. */
  read: { to: 'background'; message: { entity: EntityId }; answer: { ok: true } };
  /** Page script to background: runs the card's script in the sender's frame. */
  'load-card': { to: 'background'; message: Record<never, never>; answer: { ok: true } };
  /**
   * Page script to background: why these words of a block are marked. `host` is that of the sender's
   * document, `names` are the words of other marks of the page, of which one may have vouched.
   */
  explain: {
    to: 'background';
    message: {
      text: string;
      lang: Language | null;
      start: number;
      end: number;
      host: string;
      names: readonly string[];
    };
    answer: Explanation;
  };
  /** Page script to background: this name is not this entity. `kept` is false where all is full. */
  'reject-name': {
    to: 'background';
    message: { entity: EntityId; alias: string; surface: string; lang?: Language; site?: string };
    answer: { kept: boolean };
  };
  /** Page script to background: takes that back. */
  'restore-name': {
    to: 'background';
    message: { entity: EntityId; alias: string; site?: string };
    answer: { ok: true };
  };
  /** Page script to background; the sender gives tab and frame. */
  report: { to: 'background'; message: { page: PageReport }; answer: { ok: true } };
  /** Page script to background: the whole timeline in a tab. */
  'open-timeline': {
    to: 'background';
    message: { entity?: EntityId; date?: EdtfDate };
    answer: { ok: true };
  };
  /** Popup to background. The top frame, if it reported, comes first. */
  'page-state': {
    to: 'background';
    message: { tabId: number };
    answer: { frames: readonly FrameState[] };
  };
  /** Background to page script: the article's date as the page tells it now. */
  date: { to: 'page'; message: Record<never, never>; answer: { date: EdtfDate | null } };
  /**
   * Extension page to page script: scroll to and flash the next mention of an entity, or the one at
   * `index` (0 is its first on the page).
   */
  jump: {
    to: 'page';
    message: { entity: EntityId; back?: boolean; index?: number };
    answer: { ok: boolean; index: number; count: number; text: string };
  };
  /** Extension page to page script: all that was found, in the page's text (blocks joined by LF). */
  mentions: {
    to: 'page';
    message: Record<never, never>;
    answer: {
      text: string;
      lang: Language | null;
      date: EdtfDate | null;
      mentions: readonly MarkedMention[];
      work: WorkDone;
      leftOut?: LeftOut;
    };
  };
  /**
   * Background or popup to page script: a keyboard command. `shown` is for `show-marks` alone: what
   * is to be; without it, the other than now.
   */
  command: {
    to: 'page';
    message: { name: CommandName; shown?: boolean };
    /** Whether there was something to do; after `show-marks`, what is now. */
    answer: { ok: boolean; shown?: boolean };
  };
}

export type MessageType = keyof Protocol;
export type MessageTo<T extends MessageType> = Protocol[T]['message'];
export type AnswerTo<T extends MessageType> = Protocol[T]['answer'];
