// The page script of one frame: its parts, joined with what the browser gives.
import { isArticle } from '../annotator/index.ts';
import { newsSitePatterns } from '../settings/storage.ts';
import { amongPatterns, hostOfDocument } from '../sites/match-patterns.ts';
import { siteState } from '../sites/rules.ts';
import { type I18n, interfaceWords } from './interface-words.ts';
import { readPage } from './page-controller.ts';
import { type PageScriptContext, watchPage } from './page-lifecycle.ts';
import { createPageSwitch } from './page-switch.ts';
import { reportStatus } from './report.ts';
import { type DomApi, shadowRootWith } from './shadow-root-of.ts';

/** `browser`, as far as the page script needs it. */
export interface BrowserApis {
  readonly i18n: I18n;
  readonly dom?: DomApi;
}

/** Reads this frame's page while Sidelight is on here. `once`: the user asked for this page. */
export function createPageScript(
  { i18n, dom }: BrowserApis,
  context: PageScriptContext,
  once: boolean,
): void {
  const browser = { ...interfaceWords(i18n), shadowRootOf: shadowRootWith(dom) };
  const page = createPageSwitch({
    once,
    stateOf: ({ rules }) =>
      siteState(hostOfDocument(window), rules, amongPatterns(newsSitePatterns())),
    isArticle: () => isArticle(document),
    start: (settings, rejected) => readPage(browser, settings, rejected),
    report: reportStatus,
  });
  watchPage(page, window, context);
}
