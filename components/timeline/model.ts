// What a timeline shows, as plain data.
import type { LocalText } from '../../data/localize.ts';
import type {
  Day,
  EdtfDate,
  EntityId,
  EntityKind,
  EventId,
  Language,
  News,
} from '../../data/model.ts';

export interface TimelineSource {
  /** Who reported it first. */
  readonly publisher: string;
  /** Who carries it, if that is somebody else. */
  readonly via?: string;
  readonly title: string;
  /** The headline was not seen; `title` describes the page. */
  readonly described?: true;
  readonly lang: Language;
  readonly date?: EdtfDate;
  readonly url?: string;
  /** What this source says where sources differ. */
  readonly says?: string;
}

export interface TimelineName {
  readonly id: EntityId;
  /** The canonical English name, which files for machines keep. */
  readonly name: string;
  /** What the user calls it, where that is something else. */
  readonly local?: LocalText;
  readonly kind: EntityKind;
  /** What it is part of: an event of a town is one of its country too. */
  readonly wholes?: readonly EntityId[];
  /** An everyday name, such as a large country: it says little about what the event is. */
  readonly common?: true;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly date: EdtfDate;
  /** First and last day that `date` can mean. */
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
  readonly summary: string;
  /** The language of the title, which may not be the interface's. */
  readonly lang: Language;
  /** The language of the summary, where it is not `lang`. */
  readonly summaryLang?: Language;
  readonly names: readonly TimelineName[];
  readonly sources: readonly TimelineSource[];
  readonly tags: readonly string[];
  readonly place?: string;
  /** On what the sources disagree. */
  readonly dispute?: string;
  /** The language of `dispute` and of what the sources say, where it is not `lang`. */
  readonly disputeLang?: Language;
  /** An editor's remark. */
  readonly note?: string;
  /** The language of `note`, where it is not `lang`. */
  readonly noteLang?: Language;
  /** The version of the dataset that brought it, and the last that changed what it says. */
  readonly added?: string;
  readonly changed?: string;
  /** It came or changed after the user last read a card of one of its names, on the day `since`. */
  readonly news?: News;
}

/** The few events that answer what an article, or a paragraph of it, makes its reader ask; by time. */
export interface Story {
  /** The article's date; without one all events are in `until`. */
  readonly date: EdtfDate | null;
  readonly until: readonly TimelineEvent[];
  readonly since: readonly TimelineEvent[];
}

/** The fields that find, sort and compare events. Views and files rarely show them. */
export type Bookkeeping = 'id' | 'from' | 'to' | 'added' | 'changed' | 'news';

/** The fields that say in which language the texts are. */
export type TextLanguages = 'lang' | 'summaryLang' | 'disputeLang' | 'noteLang';

/** What the user has chosen; the timeline's own tab keeps it in its address. */
export interface TimelineState {
  /** The search text as typed. */
  readonly q: string;
  /** Only events of at least one of these names; none means all. */
  readonly names: readonly EntityId[];
  /** Only events with at least one of these tags; none means all. */
  readonly tags: readonly string[];
  /** Only events that at least one of these publishers reported; none means all. */
  readonly publishers: readonly string[];
  /** Only events on which sources differ. */
  readonly disputed: boolean;
  /** Only events that began in these months. */
  readonly span: Span | null;
  /** The event that was opened last. */
  readonly event: EventId | null;
  /** The article's date; it separates what came before from what came since. */
  readonly date: EdtfDate | null;
}

/** How an event is written for the user's own text or reference manager. */
export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl';

/** What a selection of events is saved as. */
export type ExportFormat = 'csv' | 'ics' | 'jsonld';

/** Whole months, both included: `2020-03`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The part of the state that leaves events out; the rest decides only how they are shown. */
export type TimelineFilters = Pick<
  TimelineState,
  'q' | 'names' | 'tags' | 'publishers' | 'disputed' | 'span'
>;

export const noFilters: TimelineFilters = {
  q: '',
  names: [],
  tags: [],
  publishers: [],
  disputed: false,
  span: null,
};

export const emptyState: TimelineState = { ...noFilters, event: null, date: null };
