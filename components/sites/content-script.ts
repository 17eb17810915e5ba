// Puts the page script where the manifest does not: into granted sites, into tabs that are open
// already, into one page on request. Must not know: what the page script does, what the rules are.
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { CARD_SCRIPT } from '../card/script.ts';
import { newsSitePatterns } from '../settings/storage.ts';
import { manifestNewsSites } from './manifest-sites.ts';
import { coversEverySite, everySitePattern, siteOfPattern } from './match-patterns.ts';
import { siteOf } from './rules.ts';
import { RUN_ONCE } from './run-once.ts';

const REGISTRATION = 'granted-sites';

/** A path as the scripting API takes it: Firefox tells full addresses, and refuses them here. */
const relative = (path: string): string =>
  new URL(path, browser.runtime.getURL('/')).pathname.slice(1);

/** The page script's files as the manifest declares them; in WXT's dev mode it declares none. */
function pageScript(): { js: ScriptPublicPath[]; css: string[] } {
  const { js, css } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return {
    js: (js ?? ['content-scripts/news.js']).map(relative) as ScriptPublicPath[],
    css: (css ?? []).map(relative),
  };
}

/** The patterns among `origins` that the manifest's own do not cover already. */
function beyondTheManifest(origins: readonly string[]): string[] {
  const own = manifestNewsSites();
  if (origins.some(coversEverySite)) return [everySitePattern];
  return origins.filter((origin) => {
    const site = siteOfPattern(origin);
    return site !== undefined && siteOf(site, (name) => own.has(name)) === undefined;
  });
}

/** The patterns that the reader granted beyond the news sites. */
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
    ...pageScript(),
    id: REGISTRATION,
    matches,
    // There the manifest's own declaration runs it; twice would be once too often.
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
 * Brings the registration of the page script in step with the sites granted. May be called at any
 * time and any number of times; calls take turns.
 */
export function registerGrantedSites(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const { js, css } = pageScript();
  if (css.length) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/**
 * Runs the page script in the open tabs of these patterns, which the browser does by itself only
 * for pages loaded from now on. Tabs that refuse (discarded, error pages) are passed over.
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
 * Runs the page script in this tab's page, by the access that the reader's click gives
 * (activeTab). Call it from the popup. Rejects where the browser lets no extension run.
 */
export async function runOnce(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Serialized and run in the page: it may use nothing but its arguments.
    func: (flag: string) => Reflect.set(globalThis, flag, true),
    args: [RUN_ONCE],
  });
  await inject(tabId);
}

/** Runs the card's script beside the page script of one frame. Rejects if the frame is gone. */
export async function runCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/${CARD_SCRIPT}`],
    // By default it would wait for the page's last picture.
    injectImmediately: true,
  });
}
