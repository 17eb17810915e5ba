// Collects the errors of an extension's own scripts, in all their contexts.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { inChrome } from './firefox.ts';
import type { Driver } from './launch.ts';

export interface ErrorWatch {
  /** The errors since the last call. */
  take(): Promise<string[]>;
}

/**
 * Collects errors until the browser ends. In Chromium these include calls of `console.error`.
 * `workers: false` leaves out Chromium's service worker, which does not stop while it is watched.
 */
export function watchErrors(driver: Driver, { workers = true } = {}): Promise<ErrorWatch> {
  const { browser, base } = driver.engine;
  return driver.name === 'chromium'
    ? watchChromium(browser, base, workers)
    : watchFirefox(browser, base);
}

async function watchChromium(
  browser: Browser,
  base: string,
  workers: boolean,
): Promise<ErrorWatch> {
  let errors: string[] = [];
  const listen = async (session: CDPSession): Promise<void> => {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const from = details.stackTrace?.callFrames[0]?.url ?? details.url ?? '';
      if (from.startsWith(base)) errors.push(details.exception?.description ?? details.text);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const from = stackTrace?.callFrames[0]?.url ?? '';
      if (type !== 'error' || !from.startsWith(base)) return;
      errors.push(args.map(({ value, description }) => description ?? String(value)).join(' '));
    });
    await session.send('Runtime.enable');
  };
  const listenTo = async (target: Target): Promise<void> => {
    if (target.type() !== 'page' && !(workers && target.type() === 'service_worker')) return;
    // The target may be gone by now; a worker starts again with the next message.
    await target
      .createCDPSession()
      .then(listen)
      .catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void listenTo(target));
  await Promise.all(browser.targets().map(listenTo));
  return {
    take: async () => {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}

/**
 * Firefox's message for a page that closes, or goes into the back-forward cache, before the
 * background's answer arrives. Firefox writes it where it would settle the promise (`wrapPromise`
 * in
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/ExtensionCommon.sys.mjs),
 * and no `catch` prevents it: https://bugzilla.mozilla.org/show_bug.cgi?id=1665380. It is harmless:
 * a closed page needs no answer, and a page that comes back from the cache asks again, which
 * `intact/lifecycle.test.ts` proves.
 */
const LEFT = /^Promise (rejected|resolved) (after context unloaded|while context is inactive)/;

/** Firefox collects the errors of all its processes in one place. */
async function watchFirefox(browser: Browser, base: string): Promise<ErrorWatch> {
  const take = async (): Promise<string[]> => {
    const errors = await inChrome(
      browser,
      `(() => {
        const errors = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError
            && !(message.flags & Ci.nsIScriptError.warningFlag)
            && message.sourceName.startsWith(${JSON.stringify(base)}))
          .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');
        Services.console.reset();
        return JSON.stringify(errors);
      })()`,
    );
    return (JSON.parse(String(errors)) as string[]).filter((error) => !LEFT.test(error));
  };
  await take();
  return { take };
}
