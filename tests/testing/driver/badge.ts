/// <reference types="chrome" />
// Reads the toolbar badge of a tab.
import type { Driver } from './launch.ts';

export const badgeText = (driver: Driver, tab: number): Promise<string> =>
  driver.inExtension((tabId: number) => chrome.action.getBadgeText({ tabId }), tab);
