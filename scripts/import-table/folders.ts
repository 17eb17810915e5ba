// Who may import whom: one entry for each folder of the product. From this list come the rules of
// `npm run check`, the table in docs/architecture.md and a test for each rule. After a change here run
// `npm run docs`; tests/import-list.test.ts names what is missing or left over.

import { entrypoints } from './entrypoints.ts';
import type { Folder } from './folder.ts';

export { type Never, never } from './entrypoints.ts';
export type { Folder } from './folder.ts';

const TRANSLATE = 'components/i18n/translate.ts';
const PROTOCOL = 'components/messaging/protocol.ts';
const TRUSTED = 'components/trusted-events';
const GROUND = 'components/ground';
const TASKS = 'components/tasks';
const CARD_MODEL = 'components/card/model.ts';

export const folders: readonly Folder[] = [
  { path: 'data', holds: 'the shared types and rules; imports nothing' },
  { path: 'components/matcher', holds: 'pure: text to candidates to mentions' },
  {
    path: 'components/dates',
    holds: 'pure: dates in words, earlier and later; the day of an article',
    imports: ['data'],
  },
  {
    path: 'components/story',
    holds: 'pure: which events answer what a paragraph makes its reader ask',
    imports: ['data', 'components/dates'],
  },
  {
    path: 'components/i18n',
    holds: 'the words of the interface by typed key',
    types: ['public/_locales/en/messages.json'],
    packages: ['preact'],
  },
  { path: 'components/trusted-events', holds: 'in the page: events that the browser made' },
  { path: 'components/ground', holds: 'in the page: what lies behind some words, how light it is' },
  { path: 'components/tasks', holds: 'pure: new tasks of the event loop' },
  {
    path: 'components/visibility',
    holds: 'in the page: are marks shown now?',
    imports: [TRUSTED],
    types: ['data', TRANSLATE],
  },
  {
    path: 'components/annotator',
    holds: 'in the page: blocks of text, highlights',
    imports: ['data', GROUND, TASKS, TRUSTED],
    types: ['components/matcher'],
  },
  {
    path: 'components/card',
    holds: 'in the page, in a script of its own: hover, position, view',
    imports: ['data', GROUND, 'components/i18n', TRUSTED],
    packages: ['preact'],
  },
  {
    path: 'components/card/data',
    holds: 'in the background: which events a card shows, in words',
    imports: ['data', CARD_MODEL, 'components/dates', 'components/i18n', 'components/story'],
  },
  {
    path: 'components/timeline',
    holds: 'extension pages: events in time',
    imports: ['data', 'components/dates', 'components/i18n', 'components/ui'],
    packages: ['preact'],
  },
  {
    path: 'components/ui',
    holds: 'extension pages: colours, controls, icons',
    imports: ['components/i18n'],
    types: ['data'],
    packages: ['preact'],
  },
  {
    path: 'components/export',
    holds: 'pure: events and mentions in other formats',
    imports: ['data', 'components/dates'],
    types: ['components/i18n', 'components/timeline/model.ts'],
    packages: ['ical-generator', 'papaparse'],
  },
  {
    path: 'components/messaging',
    holds: 'every message, its type and its check',
    imports: ['data', TASKS],
    types: [CARD_MODEL, 'components/rejected-names/rejected-names.ts'],
    packages: ['wxt'],
  },
  {
    path: 'components/settings',
    holds: 'the settings and where they are stored',
    imports: ['data', 'components/sites/rules.ts'],
    types: ['components/visibility'],
    packages: ['wxt'],
  },
  {
    path: 'components/sites',
    holds: 'where Sidelight runs: rules, permissions, registration',
    imports: [
      'components/annotator/mark/script.ts',
      'components/article/script.ts',
      'components/card/script.ts',
      'components/page/script.ts',
      'components/settings',
    ],
    packages: ['tldts', 'wxt'],
  },
  {
    path: 'components/sites/site-switch.tsx',
    holds: 'extension pages: the switch for a site',
    imports: [TRANSLATE],
    packages: ['preact'],
  },
  {
    path: 'components/rejected-names',
    holds: 'marks that the user took back',
    imports: ['data', 'components/messaging/send.ts', 'components/settings', 'components/sites'],
    types: ['components/matcher/model.ts'],
  },
  {
    path: 'components/read-history',
    holds: 'names whose card the user has read',
    imports: ['data', 'components/messaging/send.ts', 'components/settings'],
  },
  {
    path: 'components/user-data',
    holds: 'in the background: the database of what is kept of the user',
    imports: [
      'data',
      'components/messaging/send.ts',
      'components/read-history',
      'components/rejected-names',
      'components/settings',
    ],
    types: [PROTOCOL],
    packages: ['dexie', 'wxt'],
  },
  {
    path: 'components/lookup',
    holds: 'in the background: answers to the page script',
    imports: [
      'data',
      'components/annotator/read/words.ts',
      'components/card/data',
      'components/dates',
      'components/matcher/topic.ts',
      'components/read-history',
      'components/rejected-names/rejected-names.ts',
      'components/story',
      TASKS,
    ],
    types: [
      CARD_MODEL,
      'components/i18n',
      'components/matcher',
      PROTOCOL,
      'components/settings',
      'components/sites/rules.ts',
      'components/sites/sender-host.ts',
      'data/store',
    ],
  },
  {
    path: 'components/tabs',
    holds: 'in the background: reports, badge and commands of each tab',
    imports: [
      'data',
      'components/dates',
      'components/messaging',
      TASKS,
      'components/timeline',
      'components/timeline-tab/hand-over.ts',
    ],
  },
  {
    path: 'components/gate',
    holds: 'in the page: whether it is about a pack, asked first',
    imports: [
      'data',
      'components/annotator/metadata/article.ts',
      'components/annotator/read/flow.ts',
      'components/messaging',
      'components/page/address-and-title.ts',
      'components/page/script.ts',
      'components/settings',
      'components/sites',
      TASKS,
      TRUSTED,
    ],
    types: ['components/page'],
  },
  {
    path: 'components/article',
    holds: 'in the page, in a script of its own: what an article tells of itself, the cards in it',
    imports: ['data', 'components/annotator', 'components/card/card-in.ts', 'components/messaging'],
    types: [CARD_MODEL],
  },
  {
    path: 'components/follow',
    holds: 'in the page, in a script of its own: which paragraph the user is at',
    imports: ['data', 'components/messaging/follow.ts'],
    types: ['components/annotator'],
  },
  {
    path: 'components/page',
    holds: 'in the page, in a script of its own: joins annotator and card to messages',
    imports: [
      'data',
      'components/annotator',
      'components/article/script.ts',
      'components/card',
      'components/follow/script.ts',
      'components/gate/activated.ts',
      'components/i18n',
      'components/matcher/disambiguate.ts',
      'components/matcher/topic.ts',
      'components/messaging',
      TASKS,
      TRUSTED,
      'components/visibility',
    ],
    types: ['components/article', 'components/matcher', 'components/settings'],
  },
  {
    path: 'components/page-session',
    holds: 'extension pages: state and actions of the page in front',
    imports: [
      'data',
      'components/read-history/read-history.ts',
      'components/settings/settings.ts',
      'components/dates',
      'components/sites/rules.ts',
      'components/story',
      TASKS,
      'components/timeline',
      'components/ui',
    ],
    types: ['components/i18n', 'components/messaging'],
  },
  {
    path: 'components/timeline-tab',
    holds: "extension pages: state of the timeline's own tab",
    imports: ['components/read-history/read-history.ts', 'components/timeline', 'components/ui'],
  },
  {
    path: 'components/popup',
    holds: 'extension pages: the popup',
    imports: [
      'data',
      'components/dates',
      'components/i18n',
      'components/sites/site-switch.tsx',
      'components/timeline',
      'components/ui',
      'components/visibility',
    ],
    types: ['components/page-session'],
    packages: ['preact'],
  },
  {
    path: 'components/options',
    holds: 'extension pages: the options',
    imports: [
      'data',
      'components/dates',
      'components/i18n',
      'components/read-history',
      'components/rejected-names',
      'components/settings',
      'components/sites/rules.ts',
      'components/sites/site-switch.tsx',
      'components/timeline',
      'components/ui',
      'components/visibility',
    ],
    types: ['components/user-data/add-user-data.ts'],
    packages: ['preact'],
  },
  {
    path: 'components/welcome',
    holds: 'extension pages: the first page after an install',
    imports: ['components/i18n', 'components/ui'],
    packages: ['preact'],
  },
  {
    path: 'data/pack',
    holds: 'build only: the bundled pack and its checks',
    imports: ['data'],
    packages: ['crypto', 'edtf', 'fs', 'path', 'url', 'valibot', 'wxt', 'yaml', 'zlib'],
  },
  {
    path: 'data/store',
    holds: 'the database: seeding, healing, queries',
    imports: ['data', 'components/matcher'],
    packages: ['dexie'],
  },
  ...entrypoints,
];
