// How the extension is built and what its manifest says.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { newsMatchPatterns } from './components/sites/news-sites.ts';
import { commands } from './data/commands.ts';
import { packEnv, packHooks } from './data/pack/bundled.ts';

/**
 * Puts what the pages share into three files instead of ten: each further file delays the first picture.
 * What the background shares with them is in files of its own, because it is read at each waking.
 */
function partIntoFewFiles({ build }: InlineConfig): void {
  const output = build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('The pages are no longer built as one.');
  const shared = { minShareCount: 2 };
  output.codeSplitting = {
    groups: [
      { name: 'store', test: /data.store|components.matcher|dexie/, priority: 2 },
      {
        name: 'base',
        test: /data.(commands|localize|model|version).ts|components.(dates|messaging|settings|tasks|read-history|rejected-names.(check|rejected)|user-data.(changes|add)|tabs.(open-panel|report-key))|timeline.(data.state|model).ts|timeline-tab.(hand-over|open-timeline)|i18n.(words|plural|language-name|interface-(locale|words))|sites.rules|polyfill|wxt-plugins/,
        priority: 1,
        ...shared,
      },
      {
        name: 'page',
        test: /components.(i18n|page-session(?!.in-browser)|page-view|ui|timeline|visibility)|sites.content-type|export-actions|preact|preload-helper/,
        ...shared,
      },
    ],
  };
}

/** What the page script gets in place of WXT's context, which any page can notice and end. */
const scriptContext = fileURLToPath(new URL('components/sites/script-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    ...packHooks,
    // The polyfill is a tenth of the page script, which calls nothing that needs it.
    'vite:build:extendConfig': (entrypoints, config) => {
      config.define = { ...config.define, ...packEnv() };
      const alias = config.resolve?.alias as Record<string, string> | undefined;
      if (
        alias &&
        entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')
      ) {
        delete alias['wxt/browser'];
        alias['wxt/utils/content-script-context'] = scriptContext;
      }
      if (entrypoints.some(({ name }) => name === 'popup')) partIntoFewFiles(config);
    },
    'vite:devServer:extendConfig': (config) => {
      config.define = { ...config.define, ...packEnv() };
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false })],
    // The oldest browsers that the manifest below allows: nothing is rewritten for older ones.
    build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  // What Firefox's reviewers build from.
  zip: {
    includeSources: [
      'components/**',
      'data/**',
      'entrypoints/**',
      'public/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE*',
    ],
    excludeSources: ['**/*.test.{ts,tsx}'],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: ['storage', 'scripting', 'activeTab'],
    // The page script's patterns again: starting it in tabs that were open before an install or an
    // update needs host permissions. The user is asked for nothing more.
    host_permissions: newsMatchPatterns,
    optional_host_permissions: ['*://*/*'],
    icons: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png', 128: '/icons/128.png' },
    action: {
      default_title: '__MSG_extensionName__',
      // Grey until a page says that Sidelight is on there.
      default_icon: { 16: '/icons/off-16.png', 32: '/icons/off-32.png', 48: '/icons/off-48.png' },
    },
    commands: Object.fromEntries(
      Object.entries(commands).map(([name, { label, letter, inChromium }]) => [
        name,
        {
          ...((inChromium || browser === 'firefox') && {
            suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
          }),
          description: `__MSG_${label}__`,
        },
      ]),
    ),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              // The first with CSS.highlights (140), which is also the first to read the line below.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
