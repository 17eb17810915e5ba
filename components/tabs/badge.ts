// The toolbar button of a tab: how many names its page has, and grey where Sidelight is off.
// Must not know: where reports come from. The browser takes a tab's badge back when it navigates.
import { browser } from 'wxt/browser';
import type { FrameReport } from './page-reports.ts';

const BADGE_COLOR = '#8f5200';
const SIZES = [16, 32, 48] as const;

const icons = (prefix: '' | 'off-') =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));

export interface ButtonState {
  readonly on: boolean;
  /** Empty where there is nothing to count. */
  readonly text: string;
}

/** The state of a tab's button: distinct names over all of its frames. */
export function buttonState(frames: readonly FrameReport[]): ButtonState {
  const on = frames.filter(({ page }) => page.status === 'on');
  const names = new Set(on.flatMap(({ page }) => page.entities.map(({ id }) => id)));
  return { on: on.length > 0, text: names.size > 0 ? String(names.size) : '' };
}

/** Paints the button. A tab that was closed meanwhile is no error. */
export async function paintButton(tabId: number, frames: readonly FrameReport[]): Promise<void> {
  const { on, text } = buttonState(frames);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    // Firefox for Android has one icon only.
    browser.action.setIcon?.({ tabId, path: icons(on ? '' : 'off-') }),
  ]);
}
