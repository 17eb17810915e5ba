// The page script of one frame: connects its parts with the browser's APIs.
import { isArticle } from '../annotator/index.ts';
import { type I18nApi, lazyWords } from '../i18n/interface-words.ts';
import { hostOfDocument } from '../sites/document-host.ts';
import { isNewsSite } from '../sites/is-news-site.ts';
import { siteState } from '../sites/rules.ts';
import type { ScriptContext } from '../sites/script-context.ts';
import { createPageController } from './page-controller.ts';
import { watchPage } from './page-lifecycle.ts';
import { createPageSwitch } from './page-switch.ts';
import { reportStatus } from './report.ts';
import { type DomApi, shadowRootWith } from './shadow-root-of.ts';

/** The used parts of `browser`. Each is read when needed: Chromium creates it at first use. */
export type BrowserApis = I18nApi & DomApi;

/** Reads this frame's page while Sidelight is on here. `once`: the user asked for this page. */
export function createPageScript(apis: BrowserApis, context: ScriptContext, once: boolean): void {
  const browser = {
    ...lazyWords(apis),
    shadowRootOf: shadowRootWith(apis),
    isThere: () => context.isValid,
  };
  const page = createPageSwitch({
    once,
    stateOf: ({ rules }) => siteState(hostOfDocument(window), rules, isNewsSite),
    isArticle: () => isArticle(document),
    start: (settings) => createPageController(browser, settings),
    report: reportStatus,
  });
  watchPage(page, window, context);
}
