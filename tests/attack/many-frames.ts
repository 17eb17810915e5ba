// A page of very many frames: does it keep the badges of other tabs waiting, and is it forgotten when closed?
import { badgeText } from '../testing/driver/badge.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { samplePages } from '../testing/pages/index.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { hostileHtml, NEWS } from './hostile-page.ts';
import { keptBy } from './kept.ts';
import { outcome } from './outcome.ts';

const FRAME = 'https://www.bbc.com/news/attack-frame';
const OTHER = 'https://www.bbc.com/news/attack-other';

/** Longer than a badge takes on a busy machine whose background is free (ms). */
const SOON_MS = 5_000;

export const manyFramesAttack: Attack = {
  name: 'many-frames',
  finding: 'S13',
  async run({ driver, small }) {
    const frames = small ? 60 : 500;
    const title = `<title>${'x'.repeat(5000)}</title>`;
    const inner = `<!doctype html>${title}<p>Air Koryo, Vladivostok, Kim Jong Un`;
    const body = `<iframe src="${FRAME}" width="220" height="120"></iframe>`.repeat(frames);
    driver.web.serve((url) => {
      const at = url.origin + url.pathname;
      if (at === FRAME) return { body: inner };
      if (at === NEWS) return { body: hostileHtml({ body }) };
      return at === OTHER ? { body: hostileHtml({}) } : samplePages(url);
    });
    const page = await driver.open(NEWS);
    const tab = await tabOf(driver, page);
    await framesPass(page, MANY_FRAMES);
    const got: string[] = [];
    const other = await driver.open(OTHER);
    const otherTab = await tabOf(driver, other);
    const began = performance.now();
    await until(
      () => badgeText(driver, otherTab),
      (text) => text !== '',
      () => 'The other tab got no badge',
    );
    const waited = performance.now() - began;
    if (waited > SOON_MS)
      got.push(`another tab waited ${Math.round(waited / 1000)} s for its badge`);
    await closePage(page);
    const left = async (): Promise<readonly string[]> =>
      Object.keys(await keptBy(driver)).filter((key) => new RegExp(`\\b${tab}\\b`).test(key));
    const closed = performance.now();
    await until(
      left,
      (keys) => keys.length === 0,
      (keys) => `${keys.length} reports of a closed tab stay`,
    ).catch((error: Error) => got.push(error.message));
    const forgot = performance.now() - closed;
    if (forgot > SOON_MS) got.push(`reports outlived their tab by ${Math.round(forgot / 1000)} s`);
    await closePage(other);
    return outcome(got, `${frames} frames; the other tab's badge after ${Math.round(waited)} ms`);
  },
};
