// Runs the gate's script where the manifest does not: on granted sites, in tabs that are already
// open, on one page on request.
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { PAINTER_SCRIPT } from '../annotator/mark/script.ts';
import { ARTICLE_SCRIPT } from '../article/script.ts';
import { CARD_SCRIPT } from '../card/script.ts';
import { FOLLOW_SCRIPT } from '../follow/script.ts';
import { PAGE_SCRIPT } from '../page/script.ts';
import { INJECTED_SCRIPT } from './injected.ts';
import { isNewsSite, newsSitePatterns } from './is-news-site.ts';
import { coversEverySite, everySitePattern, siteOfPattern } from './match-patterns.ts';
import { mostSpecificSite } from './rules.ts';
import { RUN_ONCE } from './run-once.ts';

const REGISTRATION = 'granted-sites';

/**
 * A path as the scripting API takes it. Firefox's manifest has full addresses, and its API refuses
 * them.
 */
const relative = (path: string): string =>
  new URL(path, browser.runtime.getURL('/')).pathname.slice(1);

/** The gate's files as the manifest declares them (in WXT's dev mode it declares none), and the flag. */
function gateScript(): ScriptPublicPath[] {
  const { js = ['content-scripts/gate.js'] } =
    browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return [INJECTED_SCRIPT, ...js.map(relative)] as ScriptPublicPath[];
}

/** The patterns among `origins` that the manifest's own do not cover. */
function beyondTheManifest(origins: readonly string[]): string[] {
  if (origins.some(coversEverySite)) return [everySitePattern];
  return origins.filter((origin) => {
    const site = siteOfPattern(origin);
    return site !== undefined && mostSpecificSite(site, isNewsSite) === undefined;
  });
}

/** The patterns that the user granted beyond the news sites. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyondTheManifest(origins);
}

async function register(): Promise<void> {
  const matches = await grantedPatterns();
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) {
    if (present.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    js: gateScript(),
    id: REGISTRATION,
    matches,
    // The manifest's own declaration runs it there.
    excludeMatches: [...newsSitePatterns()],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_end',
    persistAcrossSessions: true,
  };
  await (present.length
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Registers the gate's script for the sites that are granted now. May be called at any time; calls
 * take turns.
 */
export function registerGrantedSites(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: gateScript() });
}

/**
 * Runs the gate's script in open tabs that match. (The browser itself does so only for pages loaded
 * from now on.) Skips tabs that refuse: discarded ones, error pages.
 */
export async function runInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && !discarded) await inject(id);
    }),
  );
}

/**
 * Runs the gate's script in this tab's page once, by the access that the user's click gives
 * (activeTab): call it from the popup. Rejects where the browser lets no extension run.
 */
export async function runOnce(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Runs in the page as source text, so it may use only its arguments.
    func: (flag: string) => Reflect.set(globalThis, flag, true),
    args: [RUN_ONCE],
  });
  await inject(tabId);
}

// By default a script would wait until the page has loaded its last image.
const atOnce = { injectImmediately: true };

const runInFrame =
  (script: ScriptPublicPath) =>
  async (tabId: number, frameId: number): Promise<void> => {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [script], ...atOnce });
  };

/** Runs the card's script beside the page script of one frame. Rejects if the frame is gone. */
export const runCard = runInFrame(`/${CARD_SCRIPT}`);

/** Runs the script that reads articles, likewise. */
export const runArticle = runInFrame(`/${ARTICLE_SCRIPT}`);

/** Runs the script that follows the paragraph in view, likewise. */
export const runFollow = runInFrame(`/${FOLLOW_SCRIPT}`);

/** A document with a gate's script. */
export interface DocumentPlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
}

/** What the scripting API takes for a document. */
function targetOf({ tabId, frameId, documentId }: DocumentPlace) {
  // A frame may show another document by now. Firefox cannot name documents before version 153.
  const byDocument = !import.meta.env.FIREFOX && documentId !== undefined;
  return { tabId, ...(byDocument ? { documentIds: [documentId] } : { frameIds: [frameId] }) };
}

/**
 * Runs the page script in one document, and before it the painter, which it needs. No page can see that.
 * Rejects if the document is gone.
 */
export async function runPage(place: DocumentPlace): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(place),
    files: [`/${PAINTER_SCRIPT}`, `/${PAGE_SCRIPT}`],
    ...atOnce,
  });
}

/**
 * Adds rules to one document, or takes them away. They count in its shadow trees too, and are in no list of
 * style sheets that the page can read. Rejects if the document is gone.
 */
export async function styleDocument(css: string, place: DocumentPlace, on: boolean): Promise<void> {
  const { scripting } = browser;
  // In Firefox only the user's own reach into shadow trees. In Chromium all do, but the colours of a
  // highlight count only if they are an author's: `HasAuthorHighlightColors` in
  // https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/highlight/highlight_style_utils.cc
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
  const rules = { target: targetOf(place), css, origin } as const;
  // First, because Chromium adds them once more where an earlier version of the page script had them.
  const removed = scripting.removeCSS(rules);
  await (on ? Promise.all([removed, scripting.insertCSS(rules)]) : removed);
}
