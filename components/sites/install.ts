// What happens once after an install or an update.
import { browser } from 'wxt/browser';
import { grantedPatterns, registerGrantedSites, runInOpenTabs } from './content-script.ts';
import { newsSitePatterns } from './is-news-site.ts';

/**
 * Opens the welcome page after the first install, and starts the page script in tabs that were open
 * before, so that the user need not reload them.
 */
export async function afterInstall(reason: string): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  await registerGrantedSites();
  const granted = await grantedPatterns();
  // Firefox runs the manifest's own scripts in open tabs by itself.
  const news = import.meta.env.FIREFOX ? [] : newsSitePatterns();
  await runInOpenTabs([...news, ...granted]);
}
