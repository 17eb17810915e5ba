// The toolbar button of a tab: the number of names on its page, and grey where Sidelight is off.
// The browser itself clears a tab's badge when the tab navigates.
import type { FrameReport } from './page-reports.ts';

const BADGE_COLOR = '#8f5200';
const SIZES = [16, 32, 48] as const;

/** The part of `browser.action` that paints the button of a tab. */
export interface Button {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setBadgeTextColor(details: { tabId: number; color: string }): Promise<void>;
  /** Firefox for Android has one icon only. */
  setIcon?(details: { tabId: number; path: Record<number, string> }): Promise<void>;
}

const icons = (prefix: '' | 'off-'): Record<number, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${prefix}${size}.png`]));

export interface ButtonState {
  readonly on: boolean;
  /** Empty if there is nothing to count. */
  readonly text: string;
}

/** The state of a tab's button: distinct names over all of its frames. Silent ones are on, and count nothing. */
export function buttonState(frames: readonly FrameReport[]): ButtonState {
  const read = frames.filter(({ page }) => page.status === 'on');
  const names = new Set(read.flatMap(({ page }) => page.entities.map(({ id }) => id)));
  const on = read.length > 0 || frames.some(({ page }) => page.status === 'silent');
  return { on, text: names.size > 0 ? String(names.size) : '' };
}

/** Paints the button. A tab that was closed meanwhile is not an error. */
export async function paintButton(
  button: Button,
  tabId: number,
  frames: readonly FrameReport[],
): Promise<void> {
  const { on, text } = buttonState(frames);
  await Promise.allSettled([
    button.setBadgeText({ tabId, text }),
    button.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    button.setBadgeTextColor({ tabId, color: '#ffffff' }),
    button.setIcon?.({ tabId, path: icons(on ? '' : 'off-') }),
  ]);
}
