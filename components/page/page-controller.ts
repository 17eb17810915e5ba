// One page being read: joins annotator, cards, reports and answers while Sidelight is on here.
import type { EntityId, Mention } from '../../data/model.ts';
import {
  type Annotator,
  type AnnotatorState,
  createAnnotator,
  pageLanguage,
  takePainter,
} from '../annotator/index.ts';
import type { ArticleParts } from '../article/read-article.ts';
import { type FollowedPage, handOverFollowed } from '../follow/script.ts';
import { activated } from '../gate/activated.ts';
import type { LazyWords } from '../i18n/interface-words.ts';
import { disambiguateInSteps } from '../matcher/disambiguate.ts';
import { namesSubject } from '../matcher/topic.ts';
import { quietly } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';
import type { Settings } from '../settings/storage.ts';
import { whenBrowserIdle } from '../tasks/wait.ts';
import { trusted } from '../trusted-events/trusted.ts';
import { Visibility } from '../visibility/visibility.ts';
import { answersFor } from './answers.ts';
import { createFinder } from './finder.ts';
import { createLazyArticle } from './lazy-article.ts';
import { createLazyCards } from './lazy-cards.ts';
import type { Frame, OpenPage } from './model.ts';
import { nameActions } from './name-actions.ts';
import { createReport, entityCounts } from './report.ts';
import { siteActions } from './site-actions.ts';
import { styleMarks } from './style-marks.ts';
import { sameTarget, targetAt } from './target.ts';

/** New marks reach badge, popup and cards within this time, even on a busy page (ms). */
const REPORT_WITHIN_MS = 200;

/** Reads this page until it is stopped. `styled`: whether the document has the rules of the marks. */
export function createPageController(
  { translate, locale, shadowRootOf, isThere, isArticle, switchable }: LazyWords & Frame,
  settings: Settings,
  styled: boolean,
): OpenPage {
  const stopped = new AbortController();
  const { signal } = stopped;
  const followed = handOverFollowed<ArticleParts & FollowedPage>({
    document,
    signal,
    marks: () => (state && isMarked(state) ? annotator.seenMarks() : []),
    lang: () => finder.lang,
  });
  const article = createLazyArticle(followed);
  let reportOnce = createReport();
  const visibility = new Visibility(window, settings, shadowRootOf, show);
  let address = location.href;
  let state: AnnotatorState | null = null;
  /** A report is about to be made. */
  let reporting = false;
  /** The user asked for the names of this page, whatever it is about. */
  let opened = false;

  const fetchCards = () => article.load().then(({ cards }) => cards.fetch());
  const cards = createLazyCards(
    () => ({
      document,
      shadowRootOf,
      translate,
      locale: locale(),
      theme: settings.theme,
      delay: settings.hoverDelayMs,
      dataOf: (id, node) => article.loaded?.cards.get(id, node),
      onTimeline: openTimeline,
      onRead(entity) {
        if (settings.news) quietly(send('read', { entity }));
      },
      nameActions: (target) => nameActions(target, annotator, finder.lang),
      ...(switchable && { site: siteActions }),
      onCurrent(target) {
        const mark = target?.mark ?? null;
        annotator.setCurrent(mark);
        followed.onCurrent?.(mark);
      },
      mentionAt: (...at) => (isThere() ? targetAt(annotator, ...at) : null),
      same: sameTarget,
    }),
    fetchCards,
    visibility.shown,
  );
  let declared = pageLanguage(document);
  let finder = createFinder(declared, signal);
  let annotator = newAnnotator();
  watchPage();
  const answers = answersFor(
    {
      annotator: () => annotator,
      lang: () => finder.lang,
      article: () => article.load(),
      showMarks,
      refresh,
      names: () => (state ? entityCounts(state.counts, finder) : []),
      openGate() {
        opened = true;
        annotator.setEverywhere(true);
      },
    },
    cards,
    fetchCards,
    translate,
    signal,
  );
  annotator.start();

  return { apply, stop, answers };

  function apply(next: Settings): void {
    const before = settings;
    settings = next;
    if (settings.density !== before.density) annotator.setDensity(settings.density);
    if (settings.everywhere !== before.everywhere) {
      annotator.setEverywhere(opened || settings.everywhere);
    }
    if (settings.theme !== before.theme) cards.loaded?.setTheme(settings.theme);
    if (settings.hoverDelayMs !== before.hoverDelayMs) cards.watchPointer();
    visibility.apply(settings);
    if (settings.news !== before.news) refreshCards();
    report();
  }

  function refreshCards(): void {
    article.loaded?.cards.expire();
    article.loaded?.cards.update();
  }

  /** What the user rejected or read has changed: the background may have other answers. */
  function refresh(): void {
    // The words of the open card may be among those rejected.
    annotator.setCurrent(null);
    annotator.askAgain();
    refreshCards();
  }

  function stop(): void {
    stopped.abort();
    visibility.stop();
    cards.stop();
    annotator.stop();
    if (styled) styleMarks(false);
  }

  function newAnnotator(): Annotator {
    const made = createAnnotator({
      document,
      find: finder.find,
      disambiguate: (...blocks) =>
        disambiguateInSteps(...blocks) as Generator<undefined, Mention[][]>,
      isCommon: (id) => finder.entities.get(id)?.common ?? false,
      isAbout: (blocks) => namesSubject(blocks, (id) => finder.entities.get(id)?.subject ?? false),
      isArticle,
      // Cards are not part of the page that is read.
      isOwn: (node) => cards.loaded?.isOwn(node) ?? false,
      openOrClosedShadowRoot: (element) =>
        cards.loaded?.owns(element) ? null : shadowRootOf(element),
      mayUpdate: isThere,
      onMarked() {
        if (!styled) styleMarks(true);
        styled = true;
        const painter = takePainter();
        if (painter) made.setPainter(painter);
      },
      onChange: changed,
      density: settings.density,
      everywhere: opened || settings.everywhere,
    });
    made.setShown(visibility.shown);
    return made;
  }

  function openTimeline(entity: EntityId): void {
    cards.loaded?.close();
    const dated = article.loaded?.dated();
    quietly(send('open-timeline', { entity, ...(dated && { dated }) }));
  }

  /** Hidden marks open no card on hover; commands and the popup still know what was found. */
  function show(shown: boolean): void {
    if (!isThere()) return;
    annotator.setShown(shown);
    cards.setWatching(shown);
    if (state && isMarked(state)) cards.expect();
  }

  function showMarks(shown?: boolean): boolean {
    const next = visibility.toggle(shown);
    report();
    return next;
  }

  function watchPage(): void {
    // Into the back-forward cache, perhaps.
    window.addEventListener(
      'pagehide',
      trusted(() => cards.loaded?.closeAll()),
      { signal },
    );
    window.addEventListener(
      'pageshow',
      trusted(({ persisted }) => persisted && comeBack()),
      { signal },
    );
    for (const type of ['popstate', 'hashchange']) {
      window.addEventListener(type, trusted(checkAddress), { signal });
    }
    window.navigation?.addEventListener('navigatesuccess', trusted(checkAddress), { signal });
  }

  /** From the back-forward cache. Firefox drops the answers that arrived while the page was in it. */
  function comeBack(): void {
    // The background has dropped what was reported.
    reportOnce = createReport();
    article.loaded?.cards.expire();
    if (styled) styleMarks(true);
    if (!annotator.idle) {
      annotator.stop();
      annotator.start();
      return;
    }
    // The user may have rejected or restored names meanwhile.
    annotator.askAgain();
    if (state) changed(state);
  }

  /** A single-page app may have gone on to another article: reads language and date again. */
  function checkAddress(): void {
    if (location.href === address) return;
    address = location.href;
    cards.loaded?.close();
    article.loaded?.cards.expire();
    const lang = pageLanguage(document);
    if (lang !== declared) {
      declared = lang;
      annotator.stop();
      finder = createFinder(declared, signal);
      annotator = newAnnotator();
      annotator.start();
    } else if (state) changed(state);
  }

  /** Reports new marks when the page is idle: no report may delay the marks. */
  function changed(next: AnnotatorState): void {
    state = next;
    // Listen at once: a pointer that already rests on the first mark may move no more.
    if (isMarked(state)) cards.expect();
    cards.loaded?.recheck();
    if (reporting) return;
    reporting = true;
    const idle = activated(document).then(() => whenBrowserIdle(REPORT_WITHIN_MS));
    void idle.then(() => {
      reporting = false;
      if (signal.aborted) return;
      article.loaded?.cards.update();
      report();
    });
  }

  function report(): void {
    if (state) reportOnce(state, finder, visibility.hiddenUnlessHeld);
  }
}

const isMarked = ({ counts, silent }: AnnotatorState): boolean => counts.size > 0 && !silent;
