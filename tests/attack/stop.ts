// A page tries to stop Sidelight: by the framework's events and messages, and by faking what a browser tells.

import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { painted } from '../testing/driver/painted.ts';
import { PATIENCE_MS } from '../testing/patience.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { closeCard, openCard } from './visits.ts';

/** Runs in the page, so it must be self-contained. */
function stop(ids: readonly string[]): void {
  for (const id of ids) {
    for (const name of ['gate', 'page', 'card']) {
      const type = `${id}:${name}:wxt:content-script-started`;
      const detail = { contentScriptName: name, messageId: 'x' };
      for (const target of [document, window, document.documentElement]) {
        target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
        target.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
      }
      postMessage({ type, contentScriptName: name, messageId: 'x' }, '*');
      postMessage({ type: 'wxt:content-script-started', contentScriptName: name }, '*');
    }
  }
  for (const type of ['pagehide', 'freeze', 'beforeunload', 'unload', 'visibilitychange', 'blur']) {
    for (const target of [window, document]) {
      target.dispatchEvent(
        type === 'pagehide' ? new PageTransitionEvent(type, { persisted: true }) : new Event(type),
      );
    }
  }
  for (const type of [
    'resize',
    'popstate',
    'hashchange',
    'scroll',
    'pointerdown',
    'keydown',
    'abort',
  ]) {
    dispatchEvent(new Event(type));
  }
}

export const stopAttack: Attack = {
  name: 'stop-by-events',
  finding: 'S3',
  async run({ driver }) {
    const entered = await enter(driver, { body: '<p id="more"></p>' });
    const { page } = entered;
    const marked = await painted(page);
    const ids = [new URL(driver.engine.base).hostname, 'sidelight@sidelight.invalid'];
    await page.evaluate(stop, ids);
    await framesPass(page, MANY_FRAMES);
    const got: string[] = [];
    const after = await painted(page);
    if (after.length !== marked.length) got.push(`${marked.length} marks became ${after.length}`);
    await page.evaluate(() => document.getElementById('more')?.append('A ship from Wonsan.'));
    await until(
      () => painted(page),
      (words) => words.includes('Wonsan'),
      () => '',
    ).catch(() => got.push(`new text is not marked within ${PATIENCE_MS / 1000} s`));
    if (got.length === 0) {
      await openCard(entered, driver, 'Air Koryo');
      await closeCard(entered, driver);
      await leave(driver, entered);
    } else await page.close();
    return outcome(got, 'marks, new marks and cards as before');
  },
};
