// The page script: runs in every frame of the news sites and of the sites that the reader granted.
// Decides whether Sidelight is on here, and starts and stops the reading.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticle } from '../../components/annotator/index.ts';
import { worthReading } from '../../components/page/worth-reading.ts';
import { watchReadHistory } from '../../components/read-history/storage.ts';
import { type RejectedName, rejectedOn } from '../../components/rejected-names/rejected-names.ts';
import { readRejectedNames, watchRejectedNames } from '../../components/rejected-names/storage.ts';
import { readSettings, type Settings, watchSettings } from '../../components/settings/storage.ts';
import { hostOfDocument } from '../../components/sites/document-host.ts';
import { isNewsSite } from '../../components/sites/is-news-site.ts';
import { type SiteState, siteState } from '../../components/sites/rules.ts';
import { takeRunOnce } from '../../components/sites/run-once.ts';
import '../../components/annotator/mark/marks.css';
import { PageController, reportStatus } from '../../components/page/page-controller.ts';

/**
 * WXT runs this file once in Node to write the manifest, which is where the patterns go. The script
 * itself reads them from there: the list would be a tenth of its size.
 */
const matches = import.meta.env.SSR
  ? (await import('../../components/sites/news-sites.ts')).newsMatchPatterns
  : [];

export default defineContentScript({
  matches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  // Pages listen to messages too, and break on those that they do not expect.
  noScriptStartedPostMessage: true,
  main(context) {
    /** The reader asked for this page, whatever the rules say; until the rules change. */
    let once = takeRunOnce();
    let state: SiteState | undefined;
    let reading: PageController | null = null;
    let wrong = rejectedOn('', []);

    function setWrong(marks: readonly RejectedName[]): void {
      wrong = rejectedOn(hostOfDocument(window), marks);
      reading?.setWrong(wrong);
    }

    function stop(): void {
      reading?.stop();
      reading = null;
    }

    function apply(settings: Settings): void {
      const host = hostOfDocument(window);
      const next = siteState(host, settings.rules, isNewsSite);
      if (state !== undefined && next !== state) once = false;
      const before = state;
      state = next;
      const wanted = once || state === 'on' || (state === 'articles' && isArticle(document));
      if (wanted) {
        reading ??= new PageController(settings, wrong, context.signal);
        reading.apply(settings);
      } else {
        stop();
        if (state === 'articles') {
          if (window === window.top) reportStatus('not-an-article');
        }
        // A page that was off when it was opened says nothing at all.
        else if (before !== undefined && before !== 'off') reportStatus('off');
      }
    }

    // Another copy of this script took over, or the extension was updated: leave quietly.
    context.onInvalidated(stop);
    worthReading(window, context.signal, async () => {
      const stopWatching = watchSettings(apply);
      const stopWatchingNames = watchRejectedNames(setWrong);
      context.onInvalidated(stopWatching);
      context.onInvalidated(stopWatchingNames);
      context.onInvalidated(watchReadHistory(() => reading?.refreshCards(), true));
      const read = async (): Promise<void> => {
        const [settings, marks] = await Promise.all([readSettings(), readRejectedNames()]);
        if (context.signal.aborted) return;
        setWrong(marks);
        apply(settings);
      };
      const { signal } = context;
      // What the reader changes meanwhile does not reach a page in the back-forward cache.
      const back = ({ persisted }: PageTransitionEvent): void => {
        if (persisted && context.isValid) void read();
      };
      window.addEventListener('pageshow', back, { signal });
      // Chromium tells nobody that the extension was switched off or removed: asked when the reader
      // comes back, asking is what makes the script leave.
      document.addEventListener('visibilitychange', () => context.isValid, { signal });
      await read();
    });
  },
});
