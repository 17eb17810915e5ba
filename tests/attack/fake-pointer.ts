// A page that plays the user: events that its script made up.
import type { Page } from 'puppeteer-core';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';

/** Notes each element that is added to the page, and its size when it is there. */
export const hostSize = `
  window.added = [];
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (!(node instanceof HTMLElement)) continue;
      node.style.setProperty('opacity', '0', 'important');
      const { width, height } = node.getBoundingClientRect();
      window.added.push(node.localName + ' ' + Math.round(width) + '×' + Math.round(height));
    }
  });
  const watch = () => watcher.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', watch);`;

/** Runs in the page: sends all that a pointer, a finger and a key would, over each mark. */
function play(): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      const place = { ...options, clientX: x + width / 2, clientY: y + height / 2 };
      const element = startContainer.parentElement;
      for (const pointerType of ['mouse', 'pen']) {
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointermove']) {
          element?.dispatchEvent(
            new PointerEvent(type, { ...place, pointerType, isPrimary: true }),
          );
        }
      }
      element?.dispatchEvent(new MouseEvent('mousemove', place));
    }
  }
}

/** A tap on each mark, and all keys that could open a card. */
function tap(): void {
  const [paragraph] = document.querySelectorAll('p');
  const { x = 0, y = 0 } = paragraph?.getBoundingClientRect() ?? {};
  const place = { bubbles: true, composed: true, clientX: x + 170, clientY: y + 12 };
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    paragraph?.dispatchEvent(new PointerEvent(type, { ...place, pointerType: 'touch' }));
  }
  for (const key of ['k', 'j', 'Enter', 'Alt', 'Control']) {
    const event = {
      key,
      code: `Key${key.toUpperCase()}`,
      bubbles: true,
      altKey: true,
      shiftKey: true,
    };
    document.dispatchEvent(new KeyboardEvent('keydown', event));
    document.dispatchEvent(new KeyboardEvent('keyup', event));
  }
}

/** Plays a user for as long as a card takes to open and be read; what was added meanwhile. */
export async function fakeMoves(page: Page): Promise<readonly string[]> {
  await framesPass(page);
  const sizes = new Set<string>();
  for (const what of [play, tap]) {
    await page.evaluate(what);
    await framesPass(page, 2 * MANY_FRAMES);
    for (const size of await page.evaluate(
      () => (window as unknown as { added: string[] }).added,
    )) {
      sizes.add(size);
    }
  }
  return [...sizes];
}
