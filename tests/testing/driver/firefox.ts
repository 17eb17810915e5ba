// Starts Firefox with an extension.
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { Engine, LaunchOptions } from './engine.ts';
import { readManifest } from './manifest.ts';

/** Any UUID; fixed, so that the address of the extension's pages is known. */
const UUID = 'b7a51de1-0000-4000-8000-51de11647000';

const QUIET = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

const EXTENSIONS = {
  // The packed extension is not signed yet when it is tested.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  // Grants optional permissions without a prompt.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Opens Firefox on `options.profile`. */
export async function startFirefox(options: LaunchOptions): Promise<Engine> {
  const id = await geckoId(options.extension);
  if (options.packed) {
    const folder = join(options.profile, 'extensions');
    await mkdir(folder, { recursive: true });
    // Not a second time: a rewritten file would count as an update.
    await cp(options.packed, join(folder, `${id}.xpi`), { force: false });
  }
  const [host, port] = options.proxy.split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: options.viewport,
    // Without it the extension's own pages cannot be opened or read.
    args: ['--remote-allow-system-access'],
    // Release builds read another settings server only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET,
      ...EXTENSIONS,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
      'browser.download.useDownloadDir': true,
      // A panel that opens for a download would take the next click.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      'intl.accept_languages': 'en-US, en',
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': !options.local,
      ...options.preferences,
    },
  });
  if (!options.packed) await browser.installExtension(options.extension);
  return {
    browser,
    base: `moz-extension://${UUID}`,
    stopBackground: async () => {
      await inChrome(
        browser,
        `${policy(id)}.terminateBackground({
          ignoreDevToolsAttached: true, disableResetIdleForTest: true,
        })`,
      );
    },
    clickAction: async () => {
      await inChrome(browser, clickAction(id));
    },
  };
}

/** Clicks the button and closes its popup, which can only be driven from Firefox's own window. */
const clickAction = (id: string): string => `(async () => {
  const { ExtensionParent } =
    ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${policy(id)}).triggerAction(window);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const panels = [...document.querySelectorAll('panel')].filter(({ state }) => state === 'open');
    for (const panel of panels) panel.hidePopup();
    if (panels.length > 0) return;
  }
})()`;

const policy = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

async function geckoId(extension: string): Promise<string> {
  const manifest = await readManifest(extension);
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}: the manifest has no browser_specific_settings.gecko.id`);
  return id;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: object }>;
}

/** Runs code in Firefox's own window, for which puppeteer has no API. */
export async function inChrome(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
  return result?.value;
}
