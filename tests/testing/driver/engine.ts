// What the two browsers have in common for the driver. Types only.
import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The same packed, for Firefox: only a packed extension outlives a restart. */
  readonly packed?: string | undefined;
  readonly profile: string;
  /** Where downloads go, without a question. */
  readonly downloads: string;
  /** `host:port` through which every request goes. */
  readonly proxy: string;
  /** Requests to this machine itself go past the proxy. */
  readonly local: boolean;
  readonly headless: boolean;
  /** null: as large as the window. */
  readonly viewport: { width: number; height: number } | null;
  /** Firefox preferences beside the driver's own. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface Engine {
  readonly browser: Browser;
  /** Where the extension's own pages lie, without a slash at the end. */
  readonly base: string;
  /** Ends the extension's background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Clicks the toolbar button on `page`, which is in front: the extension may then read it. */
  clickAction(page: Page): Promise<void>;
}
