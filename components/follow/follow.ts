// The script that follows a page for the side panel.
import { answerPanels } from '../messaging/follow.ts';
import { followPage } from './follow-page.ts';
import { takeFollowed } from './script.ts';

/** Does nothing before a panel connects, and nothing after the last one has gone. */
export const answerFollowers = (): void =>
  answerPanels((tell, end) => {
    const page = takeFollowed();
    if (!page) return undefined;
    // Ports are not closed by themselves when Sidelight is switched off on a page.
    page.signal.addEventListener('abort', end, { once: true });
    const following = followPage(page, tell);
    return {
      again: following.again,
      stop() {
        page.signal.removeEventListener('abort', end);
        following.stop();
      },
    };
  });
