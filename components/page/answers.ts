// Answers the background and the extension's pages: jumps, keyboard commands, the date, the mentions.
import type { Language } from '../../data/model.ts';
import type { Annotator } from '../annotator/index.ts';
import type { Article } from '../article/read-article.ts';
import type { Translate } from '../i18n/words.ts';
import type { PageHandlers } from '../messaging/page.ts';
import type { EntityCount } from '../messaging/protocol.ts';
import { within } from '../tasks/wait.ts';
import { announce, createJump } from './jump.ts';
import type { LazyCards } from './lazy-cards.ts';
import { targetNear } from './target.ts';

/** The longest that a command waits for a page that keeps changing (ms). */
const COMMAND_WAITS_MS = 2000;

/** A page that is being read, as it is now. */
export interface ReadPage {
  /** Replaced when the page changes its language. */
  annotator(): Annotator;
  lang(): Language | null;
  /** What its articles tell of themselves. Rejects if that cannot be read. */
  article(): Promise<Article>;
  /** Shows or hides the marks; without `shown`, toggles. Returns whether they are shown now. */
  showMarks(shown?: boolean): boolean;
  /** Asks the background again for what it said of this page. */
  refresh(): void;
  /** The names in its article, on a silent page too. */
  names(): readonly EntityCount[];
  /** Marks its names, whatever it is about. */
  openGate(): void;
}

/** Nothing is lit up after `signal` aborts. `fetchCards` brings the data of all cards up to date. */
export function answersFor(
  { annotator, lang, article, showMarks, refresh, names, openGate }: ReadPage,
  cards: LazyCards,
  fetchCards: () => Promise<void>,
  translate: Translate,
  signal: AbortSignal,
): PageHandlers {
  const jumpTo = createJump(annotator, signal);

  /** Resolves when all changes so far are read and marked: marks may be about to appear or disappear. */
  const whenRead = () => within(COMMAND_WAITS_MS, annotator().whenIdle());

  /** Opens the card of the mark that the user is at. False if there is none. */
  async function openNear(): Promise<boolean> {
    await cards.load();
    // The page may have new names since the first card's data were fetched.
    await fetchCards();
    const target = targetNear(annotator(), window);
    return (target && cards.loaded?.open(target, { focus: true })) ?? false;
  }

  const dated = () =>
    article().then(
      (read) => read.dated(),
      () => null,
    );

  return {
    jump: async ({ entity, back = false, index: wanted }) => {
      await whenRead();
      cards.loaded?.close();
      const jump = jumpTo(entity, back, wanted);
      if (!jump) return { ok: false, index: 0, count: 0, text: '' };
      const { index, count, range } = jump;
      return { ok: true, index, count, text: range.toString() };
    },
    date: async () => ({ dated: await dated() }),
    refresh: async () => {
      refresh();
      return { ok: true };
    },
    names: async () => {
      await whenRead();
      return { entities: names() };
    },
    'open-gate': async () => {
      openGate();
      return { ok: true };
    },
    mentions: async ({ cards: wanted }) => {
      await annotator().whenIdle();
      if (wanted) await fetchCards();
      const told = wanted ? (await article()).cards : undefined;
      const { leftOut } = annotator();
      return {
        ...annotator().contents(({ mention, block }) => {
          const card = told?.eventsOf(mention.entities[0], block.nodes[0] as Text);
          return { ...(card && { card }) };
        }),
        lang: lang(),
        dated: await dated(),
        work: annotator().work(),
        ...(leftOut && { leftOut }),
      };
    },
    command: async ({ name, shown }) => {
      if (name === 'show-marks') return { ok: true, shown: showMarks(shown) };
      if (name === 'close-card') return { ok: cards.loaded?.closeOne() ?? false };
      if (name === 'pin-card') return { ok: cards.loaded?.togglePin() ?? false };
      await whenRead();
      if (name === 'open-card') return { ok: await openNear() };
      cards.loaded?.close();
      name satisfies 'next-mention' | 'previous-mention';
      const jump = jumpTo(null, name === 'previous-mention');
      if (jump) announce(jump, translate);
      return { ok: jump !== null };
    },
  };
}
