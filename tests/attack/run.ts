// Runs attacks one after another in one browser; those that need one of their own get it.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { Driver } from '../testing/driver/launch.ts';
import { openWeb } from '../testing/driver/server.ts';
import { welcomed } from '../testing/driver/welcomed.ts';
import type { Attack, Outcome } from './attack.ts';

export interface RunOptions {
  readonly browser: BrowserName;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The packed extension, for Firefox, where only a packed one survives a restart. */
  readonly packed: string | undefined;
  readonly small: boolean;
}

/** A browser on a new profile, with the test's internet, when the welcome page has come and gone. */
async function start({ browser, extension, packed }: RunOptions): Promise<Driver> {
  const driver = await Driver.launch({ browser, extension, packed, web: await openWeb() });
  await welcomed(driver);
  await driver.closeTab('/welcome.html');
  return driver;
}

/** Copies the extension. */
async function copyOf({ extension }: RunOptions): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-extension-'));
  await cp(extension, copy, { recursive: true });
  return copy;
}

async function stop(driver: Driver): Promise<void> {
  await driver.close();
  await driver.web.close();
}

/** Yields each attack with what it got. One that throws has not shown that Sidelight holds. */
export async function* runAttacks(
  chosen: readonly Attack[],
  options: RunOptions,
): AsyncGenerator<[Attack, Outcome]> {
  const { browser, small } = options;
  const copy = await copyOf(options);
  let shared: Driver | undefined;
  for (const attack of chosen) {
    if (attack.browsers && !attack.browsers.includes(browser)) continue;
    let driver: Driver | undefined;
    try {
      if (!attack.own && !shared) shared = await start(options);
      const extension = attack.own ? copy : options.extension;
      driver = attack.own ? await start({ ...options, extension }) : (shared as Driver);
      yield [attack, await attack.run({ driver, browser, extension, small })];
    } catch (error) {
      yield [attack, { held: false, got: `it failed: ${(error as Error).message}` }];
      if (driver === shared) shared = undefined;
      if (driver && !attack.own) await stop(driver);
    } finally {
      if (driver && attack.own) await stop(driver);
    }
  }
  if (shared) await stop(shared);
  await rm(copy, { recursive: true });
}
