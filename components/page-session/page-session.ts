// State and actions of the page in front, for the popup (and any other view of that page).
import type { Translate } from '../i18n/words.ts';
import type { FrameState } from '../messaging/protocol.ts';
import type { send, sendToFrame } from '../messaging/send.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { isOn, type SiteRules, withRule } from '../sites/rules.ts';
import { frameOfKey } from '../tabs/report-key.ts';
import { type Observable, observable } from '../ui/observable.ts';
import { SHOW_WAIT_AFTER_MS } from '../ui/waiting.ts';
import { articleText } from './article-text.ts';
import { createFrameActions, type FrameParts } from './frame-actions.ts';
import type { FrameText } from './frame-texts.ts';
import type { PageActions, PageState } from './model.ts';
import {
  createPageData,
  type PageDataLoader,
  type PageDataParts,
  type Wanted,
} from './page-data.ts';
import { type PageStatus, pageStatus, whyUnread } from './page-status.ts';
import type { Tab, TabChanges } from './tab-to-show.ts';

export interface PageSessionParts extends PageDataParts {
  readonly tab: () => Promise<Tab | undefined>;
  readonly reloadTab: (tabId: number) => Promise<void>;
  readonly messages: {
    readonly send: typeof send;
    readonly sendToFrame: typeof sendToFrame;
    readonly showMarks: FrameParts['showMarks'];
  };
  readonly settings: {
    readonly read: () => Promise<Settings>;
    readonly write: (change: (settings: Settings) => Pick<Settings, 'rules'>) => Promise<unknown>;
  };
  readonly sites: SiteParts;
  /** True for a view that opens without a click on the page's own toolbar, so that addresses stay hidden. */
  readonly addressesHidden?: boolean;
  readonly saveMentions: (texts: readonly FrameText[]) => Promise<void>;
  readonly translate: Translate;
}

export interface SiteParts {
  readonly isNewsSite: (site: string) => boolean;
  /** The site that a rule for this host applies to. */
  readonly siteOfHost: (host: string, rules: SiteRules) => string;
  readonly hasAccess: (url: string) => Promise<boolean>;
  /** Both resolve to false if the user refuses. */
  readonly requestSite: (site: string) => Promise<boolean>;
  readonly requestEverySite: () => Promise<boolean>;
  readonly runOnce: (tabId: number) => Promise<void>;
  /** The content type of what the tab shows; null if no script can run there. */
  readonly contentTypeOf: (tabId: number) => Promise<string | null>;
}

export interface PageSession
  extends Pick<Observable<PageState>, 'get' | 'subscribe'>,
    Pick<PageDataLoader, 'storyOf'> {
  readonly actions: PageActions;
  /** Loads the state. Resolves when all of it is there; what fails is part of the state. */
  start(): Promise<void>;
  /** Loads the state again, once for several calls in a row. */
  refreshSoon(): void;
  /** The same, if this is the session's tab, and more of it has changed than its icon or its sound. */
  tabChanged(tabId: number, changes: TabChanges): void;
  /** The same, if one of these keys of the session storage has a report of that tab. */
  reportsChanged(changes: Readonly<Record<string, unknown>>): void;
}

/** The browsers' `tabs.TAB_ID_NONE`. */
const NO_TAB = -1;
const REFRESH_DELAY_MS = 60;
/** The longest that the story waits for the page's text (ms): without it, the names decide. */
const TEXT_WITHIN_MS = 500;

const namesOf = (status: PageStatus | null): Pick<Wanted, 'ids' | 'named'> => {
  const named = status && 'names' in status ? status.names.map(({ id }) => id) : [];
  return { named, ids: status?.kind === 'on' ? named : [] };
};

export function createPageSession(parts: PageSessionParts): PageSession {
  const { messages, sites, translate } = parts;
  const state = observable<PageState>({
    status: null,
    data: { kind: 'loading' },
    settings: defaultSettings,
  });
  const pageData = createPageData(parts);
  /** The tab that was asked last. */
  let inFront = NO_TAB;
  /** The page that is shown: its tab, what changes with that and its address, and what its frames reported. */
  let tabId = NO_TAB;
  let page = '';
  let reports: readonly FrameState[] = [];
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** How many times the page was asked for its state, and which of them is shown. */
  let refreshes = 0;
  let shown = 0;

  const framesOf = async (id: number) =>
    id === NO_TAB ? [] : (await messages.send('page-state', { tabId: id })).frames;

  const namesKey = () => JSON.stringify([page, namesOf(state.get().status)]);

  const frames = createFrameActions({
    ...messages,
    tabId: () => tabId,
    frames: () => framesOf(tabId),
    reported: () => reports,
    namesKey,
  });

  async function readPage() {
    const [tab, settings] = await Promise.all([parts.tab(), parts.settings.read()]);
    const id = tab?.id ?? NO_TAB;
    inFront = id;
    const { rules } = settings;
    const frames = await framesOf(id);
    const [top] = frames;
    const url = tab?.url ?? top?.page.url;
    const host = url && /^https?:/.test(url) ? new URL(url).hostname : '';
    const status = pageStatus({
      url,
      hidden: parts.addressesHidden,
      site: sites.siteOfHost(host, rules),
      permitted: host !== '' && (await sites.hasAccess(url as string)),
      on: isOn(host, rules, sites.isNewsSite),
      loading: tab?.status === 'loading',
      frames,
    });
    const why = status.kind === 'reload' ? whyUnread(await sites.contentTypeOf(id)) : null;
    const change: Pick<PageState, 'status' | 'settings' | 'tabId' | 'title'> = {
      ...{ status: why ? { kind: 'cannot', why } : status, settings },
      ...{ tabId: id, title: top?.page.title },
    };
    return { id, page: `${id} ${url?.split('#', 1)[0]}`, frames, change };
  }

  async function article() {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, TEXT_WITHIN_MS));
    return articleText((await Promise.race([frames.knownTexts(), late])) ?? []);
  }

  async function refresh(told: Pick<PageState, 'trouble'> = {}): Promise<void> {
    const turn = ++refreshes;
    const read = await readPage().catch((error: unknown) => ({
      change: { trouble: translate('popup_failed', String(error)) },
    }));
    // Frames may answer late: what has been shown since is newer.
    if (turn < shown) {
      state.set(told);
      return;
    }
    shown = turn;
    if ('page' in read) ({ id: tabId, page, frames: reports } = read);
    let change: Partial<PageState> = { ...told, ...read.change };
    const before = state.get();
    const isOtherTab = 'tabId' in change && before.status !== null && change.tabId !== before.tabId;
    const hadNone = before.data.kind === 'ready' && namesOf(before.status).ids.length === 0;
    // The events of another page's names, or of the first ones, are yet to come.
    if (isOtherTab || (hadNone && namesOf(change.status ?? null).ids.length > 0)) {
      change = { ...change, data: { kind: 'loading' }, story: undefined };
    }
    state.set(change);
    const { status } = state.get();
    const names = namesOf(status);
    const key = namesKey();
    await pageData.load(
      { ...names, page, date: status?.kind === 'on' ? status.date : null, article },
      {
        data: () => state.get().data,
        show: state.set,
        isWanted: () => namesKey() === key,
      },
    );
  }

  function showIfSlow(): void {
    setTimeout(() => {
      if (state.get().data.kind === 'loading') state.set({ data: { kind: 'loading', slow: true } });
    }, SHOW_WAIT_AFTER_MS);
  }

  /**
   * Refreshes after the work, and says what went wrong; `false` is the user's refusal. All in one
   * change: a view that was drawn in between would set a switch back to what was true before.
   */
  async function attempt(work: Promise<unknown>): Promise<void> {
    let trouble: string | undefined;
    try {
      if ((await work) === false) trouble = translate('popup_refused');
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      trouble = translate('popup_failed', text);
    }
    await refresh({ trouble });
  }

  const site = (): string => {
    const { status } = state.get();
    return status && 'site' in status ? status.site : '';
  };

  /** Rejects if no frame did it. */
  async function answered(work: Promise<boolean>): Promise<void> {
    if (!(await work)) throw new Error(translate('popup_jumpFailed'));
  }

  const actions: PageActions = {
    once: () => void attempt(sites.runOnce(tabId)),
    always: () => void attempt(sites.requestSite(site())),
    everySite: () => void attempt(sites.requestEverySite()),
    switchSite(on) {
      const switched = site();
      const rule = on ? 'on' : 'off';
      const change = ({ rules }: Settings) => ({ rules: withRule(rules, switched, rule) });
      void attempt(parts.settings.write(change));
    },
    reload: () => void attempt(parts.reloadTab(tabId)),
    showMarks: (shown) => void attempt(answered(frames.showMarks(shown))),
    showNames: () => void attempt(answered(frames.openGates())),
    jump: frames.jump,
    passagesOf: frames.passagesOf,
    onPassage: frames.onPassage,
    saveMentions: async () => parts.saveMentions(await frames.texts()),
    retry() {
      frames.forgetTexts();
      state.set({ data: { kind: 'loading' }, story: undefined });
      showIfSlow();
      void refresh();
    },
  };

  function refreshSoon(): void {
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(() => void refresh(), REFRESH_DELAY_MS);
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    storyOf: pageData.storyOf,
    actions,
    start() {
      showIfSlow();
      // Opens the database meanwhile; an error comes up again where the answer is needed.
      parts.store.info().catch(() => {});
      return refresh();
    },
    refreshSoon,
    tabChanged(id, { status, url, title }) {
      if (id === inFront && (status ?? url ?? title) !== undefined) refreshSoon();
    },
    reportsChanged(changes) {
      if (Object.keys(changes).some((key) => frameOfKey(key)?.tabId === inFront)) refreshSoon();
    },
  };
}
