// Who may import whom: the entrypoints, and what their scripts must not load.
import type { Folder } from './folder.ts';

export const entrypoints: readonly Folder[] = [
  {
    path: 'entrypoints/background',
    holds: 'wiring of the background',
    imports: [
      'components/annotator/mark/style.ts',
      'components/i18n',
      'components/lookup',
      'components/messaging',
      'components/read-history',
      'components/settings',
      'components/sites',
      'components/tabs',
      'components/timeline-tab/hand-over.ts',
      'components/timeline-tab/open-timeline.ts',
      'components/user-data',
      'data/store',
    ],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/gate.content',
    holds: "wiring of the gate's script",
    imports: ['components/gate', 'components/sites'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/page.ts',
    holds: 'wiring of the page script',
    imports: ['components/page'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/card.ts',
    holds: "wiring of the card's script",
    imports: ['components/card'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/injected.ts',
    holds: 'wiring of the flag of a gate that the manifest does not bring',
    imports: ['components/sites'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/article.ts',
    holds: 'wiring of the script that reads articles',
    imports: ['components/article'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/follow.ts',
    holds: 'wiring of the script that follows the paragraph in view',
    imports: ['components/follow'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/painter.ts',
    holds: "wiring of the painter's script",
    imports: ['components/annotator'],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/popup',
    holds: 'wiring of the popup',
    imports: [
      'components/export',
      'components/i18n',
      'components/page-session',
      'components/page-session/in-browser.ts',
      'components/popup',
      'components/settings',
      'components/tabs/open-panel.ts',
      'components/timeline-tab/open-timeline.ts',
      'components/ui',
      'data/store',
    ],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/sidepanel',
    holds: 'wiring of the side panel',
    imports: [
      'components/export',
      'components/i18n',
      'components/messaging/follow.ts',
      'components/page-session',
      'components/page-session/in-browser.ts',
      'components/panel',
      'components/panel-session',
      'components/settings',
      'components/sites/content-script.ts',
      'components/timeline-tab/open-timeline.ts',
      'components/ui',
      'data/store',
    ],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/timeline',
    holds: "wiring of the timeline's tab",
    imports: [
      'components/export',
      'components/i18n',
      'components/read-history',
      'components/settings',
      'components/timeline',
      'components/timeline-tab',
      'components/ui',
      'components/user-data/changes.ts',
      'data/store',
    ],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/options',
    holds: 'wiring of the options',
    imports: [
      'components/i18n',
      'components/options',
      'components/read-history',
      'components/rejected-names',
      'components/settings',
      'components/sites',
      'components/ui',
      'components/user-data',
      'data/store',
    ],
    packages: ['wxt'],
  },
  {
    path: 'entrypoints/welcome',
    holds: 'wiring of the welcome page',
    imports: [
      'components/annotator/mark/marks.css',
      'components/annotator/mark/script.ts',
      'components/article/script.ts',
      'components/card/script.ts',
      'components/i18n',
      'components/page/script.ts',
      'components/settings',
      'components/sites',
      'components/ui',
      'components/welcome',
    ],
    packages: ['wxt'],
  },
];

/** What a script must not load, directly or through others. */
export interface Never {
  readonly from: string;
  readonly to: readonly string[];
  readonly why: string;
}

export const never: readonly Never[] = [
  {
    from: 'entrypoints/card.ts',
    to: ['components/dates', 'components/i18n/plural.ts', 'components/card/data'],
    why: 'Putting dates and numbers into words is heavy: the background does it for every page.',
  },
  {
    from: 'entrypoints/background',
    to: ['components/timeline/list', 'components/timeline/timeline.tsx', 'components/ui'],
    why: 'The background is read each time it wakes: nothing that draws is in it.',
  },
  {
    from: 'entrypoints/gate.content',
    to: [
      'components/annotator/session.ts',
      'components/i18n',
      'components/matcher/matcher.ts',
      'tldts',
    ],
    why: 'Each page of a news site pays for every byte of the gate.',
  },
  {
    from: 'entrypoints/page.ts',
    to: ['dexie', 'tldts', 'components/dates', 'components/ui', 'data/store'],
    why: 'It is loaded in every page that is about a pack, and has a budget.',
  },
];
