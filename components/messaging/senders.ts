// Who sent a message, by what the browser says of the sender.
import { type Browser, browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;

/** Whether it came from the background or a page of the extension, and not from a page script. */
export const isOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Whether it came from a page script: those are in frames of tabs. The welcome page has one too. */
export const isPageScript = ({ tab, frameId }: Sender): boolean =>
  tab?.id !== undefined && frameId !== undefined;
