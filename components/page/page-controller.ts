// One page being read: joins annotator, matcher, cards and messages while Sidelight is on here.
import { browser } from 'wxt/browser';
import type { EdtfDate, EntityId, Mention } from '../../data/model.ts';
import {
  type Annotator,
  createAnnotator,
  DateReader,
  type PageState,
  pageLanguage,
  whenIdle,
  within,
} from '../annotator/index.ts';
import type { CardData } from '../card/model.ts';
import { disambiguateInSteps } from '../matcher/disambiguate.ts';
import { answerInPage } from '../messaging/page.ts';
import type { EntityCount, PageReport } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { type RejectedHere, withoutRejected } from '../rejected-names/rejected-names.ts';
import type { Settings } from '../settings/storage.ts';
import { Visibility } from '../visibility/visibility.ts';
import { activated } from './activated.ts';
import { Finder, isGone } from './finder.ts';
import { announce, Jumper } from './jump.ts';
import { LazyCards } from './lazy-cards.ts';
import { interfaceLocale, translate } from './locale.ts';
import { nameActions } from './name-actions.ts';
import { sameTarget, targetAt, targetNear } from './target.ts';

/** The badge, the popup and the cards hear of the marks at the latest so long after them (ms). */
const TELL_WITHIN = 200;
/** A page that never rests keeps a command waiting no longer than this (ms). */
const PATIENCE = 2000;

export class PageController {
  readonly #stopped = new AbortController();
  readonly #dates = new DateReader(document);
  readonly #cards: LazyCards;
  readonly #visibility: Visibility;
  #annotator: Annotator;
  #finder: Finder;
  #jumper: Jumper;
  #settings: Settings;
  #wrong: RejectedHere;
  #address = location.href;
  #date: EdtfDate | null = null;
  #data: Readonly<Record<EntityId, CardData>> = {};
  /** The question of which the cards are here or on their way, and when they are here. */
  #asked = '';
  #questions = 0;
  #answered: Promise<void> = Promise.resolve();
  /** Whether the reader has come near a card: from then on all cards are kept at hand. */
  #needsCards = false;
  #reported = '';
  #state: PageState | null = null;
  #telling = false;

  constructor(settings: Settings, wrong: RejectedHere, signal: AbortSignal) {
    this.#settings = settings;
    this.#wrong = wrong;
    signal.addEventListener('abort', () => this.stop(), { signal: this.#stopped.signal });
    this.#finder = new Finder(pageLanguage(document), this.#stopped.signal);
    this.#visibility = new Visibility(window, settings, shadowRootOf, (shown) => this.#show(shown));
    this.#annotator = this.#newAnnotator();
    this.#jumper = new Jumper(this.#annotator);
    this.#cards = new LazyCards(
      {
        document,
        translate,
        theme: settings.theme,
        dataOf: (id) => this.#data[id],
        fetchData: () => {
          this.#needsCards = true;
          return this.#askForCards();
        },
        onTimeline: (entity) => {
          this.#cards.close();
          quietly(
            send('open-timeline', { entity, ...(this.#date !== null && { date: this.#date }) }),
          );
        },
        onRead: (entity) => {
          if (this.#settings.news) quietly(send('read', { entity }));
        },
        nameActions: (target) => nameActions(target, this.#annotator, this.#finder.lang),
        onCurrent: (target) => this.#annotator.setCurrent(target?.mark ?? null),
      },
      {
        document,
        mentionAt: (x, y) => targetAt(this.#annotator, x, y),
        same: sameTarget,
      },
      settings.hoverDelayMs,
    );
    this.#cards.setWatching(this.#visibility.shown);
    this.#watchPage();
    this.#answer();
    this.#annotator.start();
  }

  /** Brings a change of the settings into force. */
  apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings.density !== before.density) this.#annotator.setDensity(settings.density);
    if (settings.theme !== before.theme) this.#cards.setTheme(settings.theme);
    if (settings.hoverDelayMs !== before.hoverDelayMs) this.#cards.setDelay(settings.hoverDelayMs);
    this.#visibility.apply(settings);
    if (settings.news !== before.news) this.refreshCards();
    if (this.#state) this.#report();
  }

  /** What was news to the reader is no longer, or is again. */
  refreshCards(): void {
    this.#asked = '';
    if (this.#needsCards) quietly(this.#askForCards());
  }

  /** Hidden marks open no card on hover; what was found stays known to commands and the popup. */
  #show(shown: boolean): void {
    this.#annotator.setShown(shown);
    this.#cards.setWatching(shown);
    if (this.#state?.counts.size) this.#cards.expect();
  }

  /** Names that the reader took back are marked no more, others again, at once. */
  setWrong(wrong: RejectedHere): void {
    this.#wrong = wrong;
    // The words of the open card may be those that were taken back.
    this.#annotator.setCurrent(null);
    this.#annotator.refresh();
  }

  /** Leaves nothing behind: no mark, card, listener, observer or timer. */
  stop(): void {
    this.#stopped.abort();
    this.#visibility.stop();
    this.#cards.stop();
    this.#jumper.stop();
    this.#annotator.stop();
  }

  #newAnnotator(): Annotator {
    const annotator = createAnnotator({
      document,
      find: this.#finder.find,
      disambiguate: (blocks) =>
        disambiguateInSteps(withoutRejected(blocks, this.#wrong)) as Generator<
          undefined,
          Mention[][]
        >,
      isCommon: (id) => this.#finder.entities.get(id)?.common ?? false,
      // A card is no part of the page that is read.
      isOwn: (node) => this.#cards.isOwn(node),
      openOrClosedShadowRoot: (element) =>
        this.#cards.owns(element) ? null : shadowRootOf(element),
      onChange: (state) => this.#changed(state),
      density: this.#settings.density,
    });
    annotator.setShown(this.#visibility.shown);
    return annotator;
  }

  #watchPage(): void {
    const { signal } = this.#stopped;
    // A page in the back-forward cache is as if left; when it comes back, so does its report.
    window.addEventListener('pagehide', () => this.#cards.closeAll(), { signal });
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.#comeBack();
      },
      { signal },
    );
    for (const type of ['popstate', 'hashchange']) {
      window.addEventListener(type, () => this.#checkAddress(), { signal });
    }
    window.navigation?.addEventListener('navigatesuccess', () => this.#checkAddress(), { signal });
  }

  /** From the back-forward cache. Firefox drops the answers that arrived while the page lay there. */
  #comeBack(): void {
    this.#reported = '';
    this.#asked = '';
    if (!this.#annotator.settled) {
      this.#annotator.stop();
      this.#annotator.start();
    } else if (this.#state) this.#changed(this.#state);
  }

  /** A single-page app went on to another article: what the page says of itself is read anew. */
  #checkAddress(): void {
    if (location.href === this.#address) return;
    this.#address = location.href;
    this.#cards.close();
    const lang = pageLanguage(document);
    this.#asked = '';
    if (lang !== this.#finder.declared) {
      this.#annotator.stop();
      this.#jumper.stop();
      this.#finder = new Finder(lang, this.#stopped.signal);
      this.#annotator = this.#newAnnotator();
      this.#jumper = new Jumper(this.#annotator);
      this.#annotator.start();
    } else if (this.#state) this.#changed(this.#state);
  }

  /** What others hear of it is worth no delay of the marks. */
  #changed(state: PageState): void {
    this.#state = state;
    // A pointer that comes to rest on the first mark moves no more.
    if (state.counts.size > 0) this.#cards.expect();
    this.#cards.recheck();
    if (this.#telling) return;
    this.#telling = true;
    const rest = activated(document).then(() => whenIdle(TELL_WITHIN));
    void rest.then(() => {
      this.#telling = false;
      if (!this.#stopped.signal.aborted) this.#tell();
    });
  }

  #tell(): void {
    if (this.#needsCards) quietly(this.#askForCards());
    this.#report();
  }

  /** The article's date as the page tells it now. */
  #readDate(): EdtfDate | null {
    this.#date = this.#dates.read();
    return this.#date;
  }

  /**
   * The cards of all names here, ahead of any hover: which events are shared depends on all. Resolves
   * when those asked for last are here.
   */
  #askForCards(): Promise<void> {
    const entities = [...(this.#state?.counts.keys() ?? [])].sort();
    const date = this.#readDate();
    const question = [date, ...entities].join(' ');
    if (entities.length === 0) return Promise.resolve();
    if (question === this.#asked) return this.#answered;
    this.#asked = question;
    const number = ++this.#questions;
    this.#answered = send('cards', { entities, date, locale: interfaceLocale() }).then(
      ({ cards }) => {
        if (number < this.#questions) return this.#answered;
        this.#data = cards;
      },
      (error) => {
        if (number < this.#questions) return this.#answered;
        this.#asked = '';
        throw error;
      },
    );
    return this.#answered;
  }

  /** Resolves when what has changed by now is read and marked: marks may be about to go, or to come. */
  #whenRead(): Promise<void> {
    return within(PATIENCE, this.#annotator.whenSettled());
  }

  /** Opens the card of the mark that the user is at. False if there is none. */
  async #openNear(): Promise<boolean> {
    await this.#cards.load();
    // Names may have come since the first card's data were asked for.
    await this.#askForCards();
    const target = targetNear(this.#annotator, window);
    return target !== null && this.#cards.open(target, { focus: true });
  }

  #report(): void {
    const { counts = new Map<EntityId, number>(), leftOut = null } = this.#state ?? {};
    const entities = [...counts].flatMap(([id, count]): EntityCount[] => {
      const known = this.#finder.entities.get(id);
      if (!known) return [];
      const { name, kind, common } = known;
      return [{ id, name, kind, count, ...(common && { common }) }];
    });
    const page: PageReport = {
      ...pageOf(document),
      lang: this.#finder.lang,
      entities,
      status: 'on',
      ...(leftOut && { leftOut }),
      ...(this.#visibility.quiet && { quiet: true }),
    };
    const told = JSON.stringify(page);
    if (told === this.#reported) return;
    this.#reported = told;
    quietly(send('report', { page }));
  }

  #answer(): void {
    const stop = answerInPage({
      jump: async ({ entity, back = false, index: wanted }) => {
        await this.#whenRead();
        this.#cards.close();
        const jump = this.#jumper.jump(entity, back, wanted);
        if (!jump) return { ok: false, index: 0, count: 0, text: '' };
        const { index, count, range } = jump;
        return { ok: true, index, count, text: range.toString() };
      },
      date: async () => ({ date: this.#readDate() }),
      mentions: async () => {
        await this.#annotator.whenSettled();
        const { leftOut } = this.#annotator;
        return {
          ...this.#annotator.contents(),
          lang: this.#finder.lang,
          date: this.#readDate(),
          work: this.#annotator.work(),
          ...(leftOut && { leftOut }),
        };
      },
      command: async ({ name, shown }) => {
        if (name === 'show-marks') {
          const next = this.#visibility.command(shown);
          if (this.#state) this.#report();
          return { ok: true, shown: next };
        }
        if (name === 'close-card') return { ok: this.#cards.closeOne() };
        if (name === 'pin-card') return { ok: this.#cards.togglePin() };
        await this.#whenRead();
        if (name === 'open-card') return { ok: await this.#openNear() };
        this.#cards.close();
        name satisfies 'next-mention' | 'previous-mention';
        const jump = this.#jumper.jump(null, name === 'previous-mention');
        if (jump) announce(jump);
        return { ok: jump !== null };
      },
    });
    this.#stopped.signal.addEventListener('abort', stop);
  }
}

/** Tells the popup and the badge why nothing is marked here. */
export function reportStatus(status: 'off' | 'not-an-article'): void {
  const page = { ...pageOf(document), lang: pageLanguage(document), entities: [], status };
  quietly(activated(document).then(() => send('report', { page })));
}

const pageOf = ({ title }: Document) => ({ url: location.href, title });

/** The page's console is not ours: what can be told is told by the report. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!isGone(error)) console.debug('Sidelight:', error);
  });
}

/** Chromium has it on an object, Firefox on every element; neither for what is no HTML element. */
function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  return element instanceof HTMLElement
    ? (browser.dom?.openOrClosedShadowRoot(element) ?? null)
    : null;
}
