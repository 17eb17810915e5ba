// Answers messages about tabs: a frame's report, the state of a tab, scripts and pages to open.
import type { EntityId } from '../../data/model.ts';
import { articleDate } from '../dates/publication/publication-date.ts';
import type { AnswerTo, FrameState, MessageTo, PageReport } from '../messaging/protocol.ts';
import { emptyState, type TimelineState } from '../timeline/model.ts';
import type { OpenerTab } from '../timeline-tab/open-timeline.ts';
import { type Button, paintButton } from './badge.ts';
import type { FrameReport, PageReports } from './page-reports.ts';

export interface TabAnswersParts {
  readonly reports: PageReports;
  readonly button: Button;
  /** The state of a frame; null if its page script is gone. */
  readonly frameState: (tabId: number, frame: FrameReport) => Promise<FrameState | null>;
  /** Runs the card's script in a frame. */
  readonly runCard: (tabId: number, frameId: number) => Promise<void>;
  /** Runs the script that reads articles in a frame. */
  readonly runArticle: (tabId: number, frameId: number) => Promise<void>;
  /** Opens the timeline beside a tab. */
  readonly openTimeline: (state: TimelineState, tab: OpenerTab) => Promise<void>;
  /** Those of these ids that the dataset has. */
  readonly known: (ids: readonly EntityId[]) => Promise<ReadonlySet<EntityId>>;
  /** In milliseconds of the epoch. */
  readonly now?: () => number;
}

/** The used members of a message's sender. Not every browser gives a `documentId`. */
interface Sender {
  readonly tab?: (OpenerTab & { readonly active?: boolean | undefined }) | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly url?: string | undefined;
}

/** A user opens no more tabs than that (ms). */
const BETWEEN_TABS = 1_000;

export function tabAnswers(parts: TabAnswersParts) {
  const { known, now = Date.now } = parts;
  let opened = -Infinity;

  /** With those names alone that the dataset has, each once. */
  async function withKnown(page: PageReport): Promise<PageReport> {
    const left = new Set(await known(page.entities.map(({ id }) => id)));
    return { ...page, entities: page.entities.filter(({ id }) => left.delete(id)) };
  }

  /** The report with an address of the sender's, and names of the dataset. */
  async function checked(page: PageReport, { url: own = page.url }: Sender): Promise<PageReport> {
    return { ...(await withKnown(page)), url: isSameOrigin(page.url, own) ? page.url : own };
  }

  /** The state of a frame, where what it tells only now is checked as its report was. */
  async function stateOf(tabId: number, frame: FrameReport): Promise<FrameState | null> {
    const state = await parts.frameState(tabId, frame);
    if (!state || state.page === frame.page) return state;
    return { ...state, page: await withKnown(state.page) };
  }

  return {
    async report({ page }: MessageTo<'report'>, sender: Sender): Promise<AnswerTo<'report'>> {
      const { tab, frameId, documentId } = sender;
      // Without a tab there is no badge to paint.
      if (tab?.id === undefined || frameId === undefined) return { ok: true };
      const report = { frameId, page: await checked(page, sender) };
      const frames = await parts.reports.add(tab.id, report, documentId ?? null);
      await paintButton(parts.button, tab.id, frames);
      return { ok: true };
    },

    /** Forgets frames that are gone. */
    async 'page-state'({ tabId }: MessageTo<'page-state'>): Promise<AnswerTo<'page-state'>> {
      const { reports } = parts;
      const kept = await reports.of(tabId);
      const states = await Promise.all(kept.map((frame) => stateOf(tabId, frame)));
      await reports.drop(
        tabId,
        kept.filter((_, index) => !states[index]),
      );
      return { frames: states.filter((state) => state !== null) };
    },

    'load-card': (_: unknown, sender: Sender): Promise<AnswerTo<'load-card'>> =>
      runIn(parts.runCard, sender),

    'load-article': (_: unknown, sender: Sender): Promise<AnswerTo<'load-article'>> =>
      runIn(parts.runArticle, sender),

    async 'open-timeline'(
      { entity, dated }: MessageTo<'open-timeline'>,
      { tab }: Sender,
    ): Promise<AnswerTo<'open-timeline'>> {
      if (entity !== undefined && !(await known([entity])).has(entity))
        throw new Error('No such name.');
      if (!tab?.active || now() - opened < BETWEEN_TABS) {
        throw new Error('Only the tab in front may open a tab, and one at a time.');
      }
      opened = now();
      const date = dated ? articleDate(dated) : null;
      await parts.openTimeline({ ...emptyState, names: entity ? [entity] : [], date }, tab);
      return { ok: true };
    },
  };
}

async function runIn(
  run: (tabId: number, frameId: number) => Promise<void>,
  { tab, frameId }: Sender,
): Promise<{ ok: true }> {
  if (tab?.id === undefined || frameId === undefined) throw new Error('No frame to run in.');
  await run(tab.id, frameId);
  return { ok: true };
}

/** A page may change what follows its origin without a new document. */
const isSameOrigin = (one: string, other: string): boolean =>
  URL.parse(one)?.origin === URL.parse(other)?.origin;
