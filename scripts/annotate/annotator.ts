// Opens files one after another in one browser and returns what Sidelight found in each.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultSettings } from '../../components/settings/settings.ts';
import type { EntityId, Pack } from '../../data/model.ts';
import { closePage } from '../../tests/testing/driver/close-page.ts';
import { type ErrorWatch, watchErrors } from '../../tests/testing/driver/errors.ts';
import { Driver } from '../../tests/testing/driver/launch.ts';
import { openWeb, type Served, type Web } from '../../tests/testing/driver/server.ts';
import { setSettings } from '../../tests/testing/driver/settings.ts';
import { tabOf, whenPageIdle } from '../../tests/testing/driver/tabs.ts';
import { welcomed } from '../../tests/testing/driver/welcomed.ts';
import type { BrowserName } from '../browsers.ts';
import { type Document, documentOf } from './document.ts';
import { failedLine, type Line, lineOf } from './line.ts';
import { openCards } from './open-cards.ts';
import { countChanges } from './page-changes.ts';

export interface AnnotatorOptions {
  readonly browser: BrowserName;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly lang: string | undefined;
  /** The day of the article, for plain texts: `2020-03-09`. */
  readonly date: string | undefined;
  /** Tells which events the card of each mention shows. */
  readonly cards: boolean;
  /** Opens these cards with the words at this part of the window's height. */
  readonly openAt: number | undefined;
  readonly everywhere: boolean;
  readonly scripts: boolean;
  readonly timeoutMs: number;
}

/** On the list of news sites, so that the extension runs there without asking. */
const NEWS = 'https://www.bbc.com/news/';
/** A common laptop's, for cards that are opened. */
const WINDOW = { width: 1366, height: 768 };
/** The shortest rest on a name that the options offer (ms). */
const QUICK_MS = 100;
/** Blocks the page's own scripts: every change is then the extension's. */
const SILENT = { 'content-security-policy': "script-src 'none'" };
/** The answer to all other requests. With status 204 a page that tries to navigate away stays. */
const NOTHING: Served = { body: '', status: 204 };

export class FileAnnotator {
  readonly #options: AnnotatorOptions;
  readonly #web: Web;
  readonly #names: ReadonlyMap<EntityId, string>;
  #driver: Driver;
  #errors: ErrorWatch;
  #visits = 0;

  private constructor(
    options: AnnotatorOptions,
    web: Web,
    names: ReadonlyMap<EntityId, string>,
    driver: Driver,
    errors: ErrorWatch,
  ) {
    this.#options = options;
    this.#web = web;
    this.#names = names;
    this.#driver = driver;
    this.#errors = errors;
  }

  static async start(options: AnnotatorOptions): Promise<FileAnnotator> {
    const pack = JSON.parse(await readFile(join(options.extension, 'pack.json'), 'utf8')) as Pack;
    const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
    const web = await openWeb(() => NOTHING);
    try {
      const driver = await Driver.launch({ ...options, web });
      await welcomed(driver);
      const { everywhere } = options;
      await setSettings(driver, { everywhere, hoverDelayMs: QUICK_MS });
      return new FileAnnotator(options, web, names, driver, await watchErrors(driver));
    } catch (error) {
      await web.close();
      throw error;
    }
  }

  /** Never throws: what goes wrong with a file is in the line's `errors`. */
  async annotate(file: string): Promise<Line> {
    let document: Document;
    try {
      document = documentOf(file, await readFile(file), this.#options);
    } catch (error) {
      return failedLine(file, [`Cannot read the file: ${(error as Error).message}`]);
    }
    try {
      return await within(this.#options.timeoutMs, this.#visit(file, document));
    } catch (error) {
      const lines = [describe(error), ...(await this.#errors.take().catch(() => []))];
      // The browser itself may have failed: the next file gets a new one.
      await this.#restart();
      return failedLine(file, lines);
    }
  }

  async #visit(file: string, document: Document): Promise<Line> {
    const { openAt, cards, timeoutMs: timeout } = this.#options;
    const url = `${NEWS}${++this.#visits}`;
    let served = false;
    this.#web.serve((asked) => {
      // A page that reloads itself is not loaded again.
      if (asked.href !== url || served) return NOTHING;
      served = true;
      return { body: document.html, headers: this.#options.scripts ? {} : SILENT };
    });
    const { density } = defaultSettings;
    if (openAt !== undefined) await setSettings(this.#driver, { density });
    const page = await this.#driver.engine.browser.newPage();
    try {
      if (openAt !== undefined) await page.setViewport(WINDOW);
      const changes = this.#options.scripts ? null : await countChanges(page);
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout });
      const tab = await tabOf(this.#driver, page);
      const found = await whenPageIdle(this.#driver, tab, timeout, { cards });
      const domChanges = changes ? await changes() : null;
      const seen =
        openAt === undefined ? [] : await openCards(this.#driver, page, tab, found, openAt);
      const errors = await this.#errors.take();
      return lineOf(file, found, document, seen, this.#names, domChanges, errors);
    } finally {
      await closePage(page).catch(() => undefined);
    }
  }

  async #restart(): Promise<void> {
    await this.#driver.kill().catch(() => undefined);
    await this.#driver.start();
    // Firefox keeps the extension; Chromium installs it again, and opens the welcome page again.
    if (this.#driver.name === 'chromium') await welcomed(this.#driver);
    this.#errors = await watchErrors(this.#driver);
  }

  async close(): Promise<void> {
    await this.#driver.close();
    await this.#web.close();
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  const { message, cause } = error as Error;
  return cause ? `${message}: ${cause instanceof Error ? cause.message : String(cause)}` : message;
}
