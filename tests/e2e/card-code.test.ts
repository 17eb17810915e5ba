// The card's code is loaded when the pointer moves, not when names are marked.
import { expect, test } from 'vitest';
import { hover, waitForCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { address } from '../testing/pages/index.ts';
import { inEachBrowser } from '../testing/session.ts';
import { visit } from '../testing/visit.ts';

// Only Chromium shows which scripts of an extension run in a page.
inEachBrowser(
  'card code',
  (session) => {
    test('is not loaded in a page that is only read, and is when the pointer moves', async () => {
      const { page, tab, found } = await visit(session.driver, address.article);
      expect(found.mentions.length).toBeGreaterThan(0);
      const debug = await page.createCDPSession();
      const scripts: string[] = [];
      debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.replace(/.*\//, '')));
      // Reports the scripts that are already there, then each new one.
      await debug.send('Debugger.enable');
      expect(scripts).toEqual(expect.arrayContaining(['gate.js', 'page.js', 'painter.js']));
      expect(scripts).not.toContain('card.js');
      await hover(page, 'Vladivostok');
      await waitForCard(session.driver, tab);
      expect(scripts).toContain('card.js');
      await debug.detach();
      await closePage(page);
    });
  },
  { browsers: ['chromium'] },
);
