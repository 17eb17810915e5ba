// For tests of how names are marked, not of which: pages need not be about the pack, and a name may come again.
import { beforeAll, beforeEach } from 'vitest';
import { setSettings } from './driver/settings.ts';
import type { Session } from './session.ts';

/** In the tests that follow, every mention of every name has a mark. */
export function markEveryMention(session: Session): void {
  const choose = () => setSettings(session.driver, { everywhere: true, density: 'every' });
  beforeAll(choose);
  // After a failed test the settings are those of a new user.
  beforeEach(choose);
}
