// Decides whether the page in this frame is read, and starts and stops the reading.
import type { Settings } from '../settings/storage.ts';
import type { SiteState } from '../sites/rules.ts';

/** A page that is being read. */
export interface SwitchedPage {
  apply(settings: Settings): void;
  stop(): void;
}

export interface PageSwitchOptions {
  /** The user asked for this page, whatever the rules say. Holds until the rules for it change. */
  readonly once: boolean;
  /** The state of this page's site under some settings. */
  readonly stateOf: (settings: Settings) => SiteState;
  /** Whether the page declares itself an article. */
  readonly isArticle: () => boolean;
  /** `once`: only because the user asked for this page. */
  readonly start: (settings: Settings, once: boolean) => SwitchedPage;
  /** Reports to the popup and the badge why nothing is marked. */
  readonly report: (status: 'off' | 'not-an-article') => void;
}

export interface PageSwitch {
  /** Decides again, after each change of the settings. */
  apply(settings: Settings): void;
  stop(): void;
}

export function createPageSwitch(options: PageSwitchOptions): PageSwitch {
  let { once } = options;
  let state: SiteState | undefined;
  let page: SwitchedPage | null = null;

  const stop = (): void => {
    page?.stop();
    page = null;
  };

  return {
    apply(settings) {
      const before = state;
      state = options.stateOf(settings);
      if (once && before !== undefined && state !== before) {
        once = false;
        // By the rules it is another page: its cards can switch the site off.
        stop();
      }
      if (once || state === 'on' || (state === 'articles' && options.isArticle())) {
        page ??= options.start(settings, once);
        page.apply(settings);
        return;
      }
      stop();
      if (state === 'articles') options.report('not-an-article');
      // A page that was off when it was opened reports nothing at all.
      else if (before !== undefined && before !== 'off') options.report('off');
    },
    stop,
  };
}
