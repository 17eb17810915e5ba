// Frames without an address of their own belong to the site that holds them.
import { beforeAll, expect, test } from 'vitest';
import { closePage } from '../testing/driver/close-page.ts';
import { frameWith } from '../testing/driver/inside.ts';
import { paintedInFrames } from '../testing/driver/painted.ts';
import { article, FOREIGN, read, serve } from '../testing/intact/site.ts';
import { inEachBrowser } from '../testing/session.ts';
import { proveUsable } from '../testing/usable-card.ts';
import { soon, visit } from '../testing/visit.ts';

const frame = (attributes: string): string =>
  `<iframe width="620" height="300" ${attributes}></iframe>`;
const inside = (words: string): string =>
  `<!doctype html><html lang=en><body><p>Words of <b>${words}</b> here.</p></body></html>`;

const pages: Readonly<Record<string, string>> = {
  srcdoc: article(frame(`sandbox="" srcdoc="${inside('Air Koryo')}"`)),
  scripts: article(frame(`sandbox="allow-scripts" srcdoc="${inside('Air Koryo')}"`)),
  data: article(frame(`src="data:text/html,${inside('Air Koryo')}"`)),
  silent: article(frame(`sandbox="" srcdoc="${inside('Air Koryo')}"`), {
    head: '<meta name="referrer" content="no-referrer">',
  }),
  nested: article(
    frame(
      `sandbox="allow-scripts" srcdoc="<body><iframe width=600 height=260 sandbox srcdoc='${inside('Air Koryo')}'></iframe>"`,
    ),
  ),
  ads: article(`<p>To Masikryong Ski Resort.</p>${frame(`src="${FOREIGN}ad"`)}`),
  ad: article(`<p>By Air Koryo.</p>${frame(`sandbox="" srcdoc="${inside('Vladivostok')}"`)}`),
};

inEachBrowser('frames without an address', (session) => {
  beforeAll(() => serve(session.driver.web, pages));

  test.each(['srcdoc', 'scripts', 'data', 'silent', 'nested'])(
    '%s: marked, and its card can be used',
    async (kind) => {
      const visited = await visit(session.driver, read(kind));
      const { page, tab } = visited;
      await soon(() => paintedInFrames(page)).toEqual(['Air Koryo']);
      const place = await frameWith(session.driver, tab, 'Words of');
      const [words] = (await Promise.all(page.frames().map((each) => each.$('b')))).flatMap(
        (found) => found ?? [],
      );
      if (!words) throw new Error('No words');
      await proveUsable(session.driver, visited, words, 'Air Koryo', place);
      await closePage(page);
    },
  );

  test('in the frame of another site they belong to that site', async () => {
    const { page } = await visit(session.driver, read('ads'));
    await soon(async () => page.frames().length).toBe(3);
    expect(await paintedInFrames(page)).toEqual(['Masikryong Ski Resort']);
    await closePage(page);
  });
});
