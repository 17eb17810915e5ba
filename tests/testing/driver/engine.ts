// What the driver needs of either browser. Types only.
import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The packed extension, for Firefox, where only a packed one survives a restart. */
  readonly packed?: string | undefined;
  readonly profile: string;
  /** Where downloads are saved, without asking. */
  readonly downloads: string;
  /** `host:port` through which every request goes. */
  readonly proxy: string;
  /** Requests to this machine bypass the proxy. */
  readonly local: boolean;
  readonly headless: boolean;
  /** In CSS pixels; null: as large as the window. */
  readonly viewport: { width: number; height: number } | null;
  /** Firefox preferences in addition to the driver's own. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface Engine {
  readonly browser: Browser;
  /** The origin of the extension's own pages, without a slash at the end. */
  readonly base: string;
  /** Ends the extension's background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Clicks the toolbar button over `page`, which must be in front. This grants `activeTab`. */
  clickAction(page: Page): Promise<void>;
}
