/// <reference types="chrome" />
// One driver for two browsers: starts, restarts and kills them, and opens pages of the web and of
// the extension.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { until } from '../until.ts';
import { startChromium } from './chromium.ts';
import { closePage } from './close-page.ts';
import type { Engine } from './engine.ts';
import { showExtensionPage } from './extension-page.ts';
import { startFirefox } from './firefox.ts';
import type { Web } from './server.ts';

export interface DriverOptions {
  readonly browser: BrowserName;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The packed extension; needed for tests that restart Firefox. */
  readonly packed?: string | undefined;
  readonly web: Web;
  /** On a display; else headless. */
  readonly visible?: boolean;
  /** Requests to this machine bypass the proxy, for example to reach a development server. */
  readonly local?: boolean;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

const START = { chromium: startChromium, firefox: startFirefox };
/** A page of the extension without any code, in which the driver runs its own. */
const DESK = 'icons/16.png';

const downloadsOf = (profile: string): string => join(profile, 'downloads');

/** Retries, because a browser that has just ended may still be writing to it. */
const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 5 });

export class Driver {
  readonly #options: DriverOptions;
  readonly #profile: string;
  #engine: Engine;
  #desk: Page | undefined;

  private constructor(options: DriverOptions, profile: string, engine: Engine) {
    this.#options = options;
    this.#profile = profile;
    this.#engine = engine;
  }

  /** Starts a browser on a new profile with the extension installed. */
  static async launch(options: DriverOptions): Promise<Driver> {
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
    try {
      await mkdir(downloadsOf(profile));
      return new Driver(options, profile, await Driver.#start(options, profile));
    } catch (error) {
      await removeProfile(profile);
      throw error;
    }
  }

  static #start(options: DriverOptions, profile: string): Promise<Engine> {
    return START[options.browser]({
      extension: options.extension,
      packed: options.packed,
      profile,
      downloads: downloadsOf(profile),
      proxy: options.web.proxy,
      local: options.local ?? false,
      headless: !options.visible,
      viewport: options.visible ? null : { width: 1000, height: 800 },
      ...(options.preferences ? { preferences: options.preferences } : {}),
    });
  }

  get name(): BrowserName {
    return this.#options.browser;
  }

  get engine(): Engine {
    return this.#engine;
  }

  get profile(): string {
    return this.#profile;
  }

  /** The folder for downloads. */
  get downloads(): string {
    return downloadsOf(this.#profile);
  }

  get web(): Web {
    return this.#options.web;
  }

  /** Opens a page of the test's web in a new tab, in front. */
  async open(url: string): Promise<Page> {
    const page = await this.#engine.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens one of the extension's own pages in a new tab and waits for `selector`. */
  async openExtension(path: string, selector = 'body'): Promise<Page> {
    const page = await this.#engine.browser.newPage();
    await showExtensionPage(page, `${this.#engine.base}/${path}`, selector);
    return page;
  }

  /** The addresses of all tabs, as far as the extension may know them. */
  urls(): Promise<string[]> {
    // Puppeteer is not told about navigations of Firefox's extension pages.
    return this.inExtension(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.map(({ url }) => url ?? '');
    });
  }

  /**
   * Waits for a tab with `part` in its address, such as one that the extension opens, and closes it
   * once it has loaded. Not before: Chromium loads an extension's messages once for each process,
   * and if a page is closed while they load, all later pages have none.
   */
  async closeTab(part: string): Promise<void> {
    const close = async (wanted: string): Promise<boolean> => {
      const loaded = await chrome.tabs.query({ status: 'complete' });
      const tab = loaded.find(({ url }) => url?.includes(wanted));
      if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
      return tab !== undefined;
    };
    await until(
      () => this.inExtension(close, part),
      (closed) => closed,
      () => `No tab has ${part} in its address`,
    );
  }

  /** Closes all tabs but the driver's own. */
  async closePages(): Promise<void> {
    await this.inExtension(() => undefined);
    const pages = await this.#engine.browser.pages();
    // Rejects for one that is closing already.
    const closing = pages.map(
      (page) => page !== this.#desk && closePage(page).catch(() => undefined),
    );
    await Promise.all(closing);
  }

  /** Runs a self-contained function in a page of the extension, with the extension's rights. */
  async inExtension<A extends unknown[], R>(
    run: ((...args: A) => R | Promise<R>) | string,
    ...args: A
  ): Promise<R> {
    if (!this.#desk || this.#desk.isClosed()) this.#desk = await this.openExtension(DESK);
    return (await this.#desk.evaluate(run as never, ...(args as unknown as never[]))) as R;
  }

  /** Closes the driver's page of the extension: the browser closes it with the extension, and tells nobody. */
  async leaveExtension(): Promise<void> {
    const desk = this.#desk;
    this.#desk = undefined;
    if (desk && !desk.isClosed()) await closePage(desk);
  }

  /** Waits until a file with a matching name is saved completely; returns its text and deletes it. */
  async downloaded(name: RegExp): Promise<string> {
    const folder = this.downloads;
    const whole = (names: readonly string[]): string | undefined =>
      names.some((each) => /\.(part|crdownload)$/.test(each))
        ? undefined
        : names.find((each) => name.test(each));
    const names = await until(
      () => readdir(folder),
      (all) => whole(all) !== undefined,
      (all) => `No file like ${name} was saved, but ${all.join(', ') || 'none'}`,
    );
    const path = join(folder, whole(names) as string);
    // Firefox creates an empty file of that name first.
    const text = await until(
      () => readFile(path, 'utf8'),
      (content) => content !== '',
      () => `${path} stayed empty`,
    );
    await rm(path);
    return text;
  }

  /** Ends the extension's background as the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    await this.#engine.stopBackground();
  }

  /** Closes the browser as a user does and opens it again on the same profile. */
  async restart(): Promise<void> {
    await this.#engine.browser.close();
    await this.start();
  }

  /** Kills the browser, as a power cut would. */
  async kill(): Promise<void> {
    const process = this.#engine.browser.process();
    const gone = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await gone;
  }

  /** Opens the browser again on the same profile, after `kill`. */
  async start(): Promise<void> {
    this.#desk = undefined;
    this.#engine = await Driver.#start(this.#options, this.#profile);
  }

  /** Resolves when the user closes the browser's window. */
  closedByUser(): Promise<void> {
    return new Promise((resolve) => this.#engine.browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    if (this.#engine.browser.connected) await this.#engine.browser.close();
    await removeProfile(this.#profile);
  }
}
