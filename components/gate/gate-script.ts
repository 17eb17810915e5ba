// The gate's script, in every frame: connects its parts with the browser's APIs.
import { MAX_TAG } from '../../data/limits.ts';
import { isArticle } from '../annotator/metadata/article.ts';
import { takePageCode } from '../page/script.ts';
import { hostOfDocument } from '../sites/document-host.ts';
import { isInjected } from '../sites/injected.ts';
import { isNewsSite } from '../sites/is-news-site.ts';
import { siteState } from '../sites/rules.ts';
import type { ScriptContext } from '../sites/script-context.ts';
import { createGate } from './gate.ts';
import { watchPage } from './page-lifecycle.ts';
import { createPageSwitch } from './page-switch.ts';
import { reportStatus } from './report-status.ts';
import { type DomApi, shadowRootWith } from './shadow-root-of.ts';

/**
 * Keeps the gate of this frame's page while Sidelight is on here. `once`: the user asked for this page.
 * Each member of `dom` is read when needed: Chromium creates it at first use.
 */
export function createGateScript(dom: DomApi, context: ScriptContext, once: boolean): void {
  // In Chromium a PDF is in a page of the browser's, with no text in it. The popup tells what it is.
  if (document.contentType === 'application/pdf') return;
  let code = takePageCode();
  const parts = {
    shadowRootOf: shadowRootWith(dom),
    isThere: () => context.isValid,
    pageCode: () => (code = takePageCode() ?? code),
    lang: () => document.documentElement?.getAttribute('lang')?.slice(0, MAX_TAG) ?? null,
    isArticle: () => isArticle(document),
  };
  const page = createPageSwitch({
    once,
    // To read the manifest takes long, and it brings the gate to news sites alone.
    stateOf: ({ rules }) =>
      siteState(hostOfDocument(window), rules, (site) => !isInjected() || isNewsSite(site)),
    isArticle: parts.isArticle,
    start: (settings, asked) => createGate({ ...parts, switchable: !asked }, settings),
    report: reportStatus,
  });
  watchPage(page, window, context);
}
