// Starts Chromium with an unpacked extension.
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { until } from '../until.ts';
import type { Engine, LaunchOptions } from './engine.ts';

const QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-default-browser-check',
  // In a container without user namespaces, Chromium cannot use its sandbox.
  '--no-sandbox',
];

/**
 * Opens Chromium on `options.profile`. Loads the extension again each time: Chromium forgets
 * unpacked ones.
 */
export async function startChromium(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    enableExtensions: true,
    defaultViewport: options.viewport,
    args: [
      ...QUIET,
      `--proxy-server=${options.proxy}`,
      // Without it Chromium asks no proxy for what is on this machine.
      ...(options.local ? [] : ['--proxy-bypass-list=<-loopback>']),
      '--lang=en-US',
      ...(options.viewport ? [] : ['--start-maximized']),
    ],
  });
  const id = await browser.installExtension(options.extension);
  return {
    browser,
    base: `chrome-extension://${id}`,
    stopBackground: () => stopBackground(browser),
    clickAction: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Chromium no longer knows the extension');
      await page.triggerExtensionAction(extension);
    },
  };
}

/** Ends the service worker as the browser does after 30 idle seconds. */
async function stopBackground(browser: Browser): Promise<void> {
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension:');
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  if (!target || !worker) return;
  await until(
    async () => {
      // One that is just starting ignores this, so repeat until it is gone.
      const isThere = browser.targets().includes(target);
      if (isThere) await worker.close().catch(() => undefined);
      return isThere;
    },
    (isThere) => !isThere,
    () => 'The background did not end',
  );
}
