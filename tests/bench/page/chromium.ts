// Opens every page in Chromium with every extension in turn.
import { Driver } from '../../testing/driver/launch.ts';
import type { Web } from '../../testing/driver/server.ts';
import { tabOf } from '../../testing/driver/tabs.ts';
import { welcomed } from '../../testing/driver/welcomed.ts';
import { statusOf } from '../../testing/silent-page.ts';
import { wakeBackground } from '../wake.ts';
import { firstMark } from './first-mark.ts';
import type { BenchPage } from './pages.ts';
import type { Address } from './serve.ts';
import type { Variant } from './variants.ts';
import { type Visit, visit } from './visit.ts';

export interface Sample extends Visit {
  readonly page: string;
  readonly variant: Variant;
  readonly slowdown: number;
  /** True if the visit waited for `settledScripts`. */
  readonly settled: boolean;
}

/** The time from DOMContentLoaded to the first mark. */
export interface FirstMark {
  readonly page: string;
  readonly variant: Variant;
  readonly slowdown: number;
  readonly worker: 'awake' | 'dead';
  readonly ms: number;
}

const SLOWDOWNS = [1, 4];
const SETTLED_MS = 2000;
/** What Sidelight says of the pages that count for a variant; those of the others are opened as they are. */
const STATUS: { readonly [V in Variant]?: 'silent' | 'on' } = {
  silent: 'silent',
  open: 'on',
  'open-10k': 'on',
};
const isOurs = (variant: Variant): boolean => variant in STATUS;
const isOpen = (variant: Variant): boolean => STATUS[variant] === 'on';

export class ChromiumBench {
  readonly #drivers = new Map<Variant, Driver>();
  readonly #serve: Address;
  readonly #log: (line: string) => void;
  /** Pages on which a variant marked nothing. */
  readonly #unmarked = new Set<string>();
  readonly samples: Sample[] = [];
  readonly firstMarks: FirstMark[] = [];

  private constructor(serve: Address, log: (line: string) => void) {
    this.#serve = serve;
    this.#log = log;
  }

  /** One browser for each extension, all open at the same time. */
  static async start(
    folders: Record<Variant, string>,
    web: Web,
    serve: Address,
    log: (line: string) => void,
  ): Promise<ChromiumBench> {
    const bench = new ChromiumBench(serve, log);
    try {
      for (const [variant, extension] of Object.entries(folders) as [Variant, string][]) {
        const driver = await Driver.launch({ browser: 'chromium', extension, web });
        bench.#drivers.set(variant, driver);
        if (!isOurs(variant)) continue;
        await welcomed(driver);
        await wakeBackground(driver);
      }
      return bench;
    } catch (error) {
      await bench.close();
      throw error;
    }
  }

  /** One round: each page with each extension at each speed, one right after the other. */
  async round(pages: readonly BenchPage[], first: boolean, markJs: ReadonlySet<string>) {
    for (const [index, page] of pages.entries()) {
      this.#log(`${index + 1}/${pages.length} ${page.name}`);
      const variants = [...this.#drivers.keys()];
      // The order rotates: no extension always comes first, with cold caches.
      const turn = index % variants.length;
      const turned = [...variants.slice(turn), ...variants.slice(0, turn)];
      for (const slowdown of SLOWDOWNS) {
        for (const variant of turned) {
          if (variant === 'mark.js' && !(first && markJs.has(page.name))) continue;
          await this.#attempt(variant, () => this.#visit(page, variant, slowdown, first));
        }
        for (const variant of turned.filter(isOpen)) {
          for (const worker of slowdown === 1
            ? (['awake', 'dead'] as const)
            : (['awake'] as const)) {
            await this.#attempt(variant, () => this.#firstMark(page, variant, slowdown, worker));
          }
        }
      }
    }
  }

  /** One failure among hundreds of visits is reported and does not end the run. */
  async #attempt(variant: Variant, act: () => Promise<void>): Promise<void> {
    await act().catch((error: Error) => this.#log(`  ${variant}: ${error.message}`));
  }

  async #visit(page: BenchPage, variant: Variant, slowdown: number, first: boolean) {
    const driver = this.#driver(variant);
    if (isOurs(variant)) await wakeBackground(driver);
    const settled = first && slowdown === 1 && isOurs(variant);
    const options = {
      url: this.#serve(isOpen(variant) ? page.about : page.html),
      slowdown,
      settledMs: settled ? SETTLED_MS : 0,
      long: variant === 'mark.js',
    };
    let status: string | undefined;
    const measured = await visit(driver, options, async (tab) => {
      if (isOurs(variant)) status = await statusOf(driver, await tabOf(driver, tab));
    });
    if (status !== STATUS[variant]) {
      this.#log(`  ${variant}: left out, since the page is ${status}`);
      return;
    }
    this.samples.push({ page: page.name, variant, slowdown, settled, ...measured });
  }

  async #firstMark(
    page: BenchPage,
    variant: Variant,
    slowdown: number,
    worker: FirstMark['worker'],
  ): Promise<void> {
    const key = `${variant} ${page.name}`;
    if (this.#unmarked.has(key)) return;
    const driver = this.#driver(variant);
    await wakeBackground(driver);
    if (worker === 'dead') await driver.stopBackground();
    const ms = await firstMark(driver, this.#serve(page.about), slowdown, 3000 * slowdown);
    if (ms === null) this.#unmarked.add(key);
    else this.firstMarks.push({ page: page.name, variant, slowdown, worker, ms });
  }

  version(): Promise<string> {
    return this.#driver('none').engine.browser.version();
  }

  #driver(variant: Variant): Driver {
    const driver = this.#drivers.get(variant);
    if (!driver) throw new Error(`No browser for ${variant}`);
    return driver;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#drivers.values()].map((driver) => driver.close()));
  }
}
