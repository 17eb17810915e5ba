// What a screen reader is told by Chromium's accessibility tree: no control's description repeats its name.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { inEachBrowser } from '../testing/session.ts';
import { soon } from '../testing/visit.ts';

interface Said {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** Everything on the page that has a name. */
async function namedOn(page: Page): Promise<Said[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored, name }) => !ignored && name?.value)
    .map(({ role, name, description }) => ({
      role: String(role?.value),
      name: String(name?.value),
      description: String(description?.value ?? ''),
    }));
}

const pages = [
  ['the timeline', 'timeline.html?event=2024-06-19-treaty&disputed=1', '.beside .choice-filter'],
  ['the options', 'options.html', '.keys kbd'],
  ['the welcome page', 'welcome.html', '.by-keys kbd'],
] as const;

inEachBrowser(
  'what is said',
  (session) => {
    test.each(pages)('%s says no name twice', async (_, path, selector) => {
      const page = await session.driver.openExtension(path, selector);
      const controls = async () =>
        (await namedOn(page)).filter(({ role }) => /^(button|link|checkbox|switch)$/.test(role));
      await soon(async () => (await controls()).length).toBeGreaterThan(1);
      const said = await controls();
      expect(
        said.filter(({ name, description }) => description && name.includes(description)),
      ).toEqual([]);
      // The tree does have descriptions: of a filter's tooltip, which adds something.
      if (path.startsWith('timeline'))
        expect(said.some(({ description }) => description)).toBe(true);
      // A name is never a bare number of things.
      expect(said.filter(({ name }) => /^\d+ more$/.test(name))).toEqual([]);
      await closePage(page);
    });
  },
  { browsers: ['chromium'] },
);
