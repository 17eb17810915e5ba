// Which browser draws, and whether the approved screenshots were drawn by the same. Another version
// draws letters and form controls a little differently: what differs then is not a fault of ours.
import { inject } from 'vitest';
import approved from '../../screenshots/approved/renderer.json';

const major = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 'unknown';

export const renderer = { browser: `Chromium ${major}`, platform: inject('platform') };

/** Why the pictures cannot be compared here; null if they can. */
export const whyIncomparable: string | null =
  renderer.browser === approved.browser && renderer.platform === approved.platform
    ? null
    : `The approved screenshots were made by ${approved.browser} on ${approved.platform}, this is ` +
      `${renderer.browser} on ${renderer.platform}: layout and accessibility were checked, pictures ` +
      'were not compared. `npm run screenshots` makes them anew.';
