// A file of settings that a user was talked into: what does the options page take from it?
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closePage } from '../testing/driver/close-page.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { openOptions, press } from '../testing/driver/own-pages.ts';
import { setSettings } from '../testing/driver/settings.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { added, type Kept, keptForGood } from './kept.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';

interface Backup {
  readonly version: number;
  readonly settings: { readonly rules: { readonly sites: object } };
  readonly wrongMarks?: unknown;
  readonly lastReads?: unknown;
}

const reads = (count: number, id = (i: number) => `name-${i}`): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [id(i), ['2026-01-01', '2025.1.1']]));
type Change = (file: Backup) => Backup;
const set =
  (members: Partial<Backup>): Change =>
  (file) => ({ ...file, ...members });
const rules =
  (rule: string, ...sites: readonly string[]): Change =>
  (file) => {
    const added = Object.fromEntries(sites.map((each) => [each, rule]));
    const all = { ...file.settings.rules.sites, ...added };
    return {
      ...file,
      settings: { ...file.settings, rules: { ...file.settings.rules, sites: all } },
    };
  };
const rejected = (count: number, more: object): Change =>
  set({
    wrongMarks: Array.from({ length: count }, (_, i) => ({
      ...{ entity: `entity-${i}`, alias: 'vladivostok', surface: 'Vladivostok' },
      ...{ name: 'Vladivostok', added: '2026-11-20', ...more },
    })),
  });
const many = Array.from({ length: 100_000 }, (_, i) => `site-${i}.example`);

/** How a file that we wrote is made hostile. Each also changes a setting, which must not be taken alone. */
const changes: Readonly<Record<string, Change>> = {
  '60,000 names read': set({ lastReads: reads(60_000) }),
  'names read of 300 letters, 4,000 of them': set({
    lastReads: reads(4_000, (i) => `${i}${'x'.repeat(290)}`),
  }),
  'a name read of 100,000 letters': set({ lastReads: reads(1, () => 'x'.repeat(100_000)) }),
  'a day that is none': set({ lastReads: { covax: ['2026-99-99', '2025.1.1'] } }),
  'site %%%': rules('on', '%%%'),
  'site a:b': rules('on', 'a:b'),
  'site in capitals': rules('on', 'BBC.COM'),
  'site with letters of no host': rules('on', 'münchen.de'),
  'site .': rules('on', '.'),
  'site with a path': rules('on', 'bbc.com/news'),
  'site of one star': rules('on', '*'),
  'site of 1 MB': rules('on', 'x'.repeat(1_000_000)),
  '100,000 sites': rules('on', ...many),
  'a rule that is none': rules('owned', 'bbc.com'),
  'version -5': set({ version: -5 }),
  'version 0.5': set({ version: 0.5 }),
  'rejected on a site of symbols': rejected(1, { site: '* /?#' }),
  'rejected words of 1,000 letters': rejected(1, { surface: 'x'.repeat(1000) }),
  'rejected, 200,000 of them': rejected(200_000, {}),
};
const FEW = ['60,000 names read', 'site %%%', 'version -5', 'rejected on a site of symbols'];

async function take(driver: Driver, options: Page, file: Backup): Promise<void> {
  const path = join(driver.profile, 'attack.json');
  await writeFile(path, JSON.stringify(file));
  const text = () => options.$eval('main', (main) => main.textContent);
  const before = await text();
  const input = await options.evaluateHandle(() => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((each) => each.textContent === 'Take settings from a file');
    return button?.parentElement?.querySelector('input[type=file]');
  });
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await until(
    text,
    (now) => now !== before,
    () => 'The options say nothing of the file',
  );
}

export const importAttack: Attack = {
  name: 'imports',
  finding: 'S10',
  async run({ driver, small }) {
    await setSettings(driver, { density: 'every' });
    const before: Kept = await keptForGood(driver);
    const got: string[] = [];
    const tried = Object.entries(changes).filter(([name]) => !small || FEW.includes(name));
    for (const [name, change] of tried) {
      const options = await openOptions(driver);
      await press(options, 'Save all settings as a file');
      const text = await driver.downloaded(/^sidelight-settings-.*\.json$/);
      const file = JSON.parse(text) as Backup;
      const settings = { ...file.settings, density: 'page' };
      await take(driver, options, change({ ...file, settings }));
      const kept = added(before, await keptForGood(driver));
      if (kept.length > 0) got.push(`${name}: taken in`);
      await closePage(options);
      await forget(driver);
      await setSettings(driver, { density: 'every' });
    }
    await forget(driver);
    return outcome(got, `nothing changed by ${tried.length} files`);
  },
};
