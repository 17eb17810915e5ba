// Where an element is in the page's viewport, whatever frame or shadow tree it is in.
import type { ElementHandle, Frame } from 'puppeteer-core';
import type { Box } from './card.ts';

/** The first box of an element. (Puppeteer's own `boundingBox` does not know `zoom`.) */
export async function boxOf(element: ElementHandle<Element>): Promise<Box> {
  return inPage(element.frame, await element.evaluate(firstBox));
}

/** In the viewport of the element's own frame. Runs in the page, so it must be self-contained. */
export function firstBox(element: Element): Box {
  const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x, y, width, height };
}

/** A box in a frame's viewport, seen from the page's. */
export async function inPage(frame: Frame, box: Box): Promise<Box> {
  const holder = await frame.frameElement();
  const parent = frame.parentFrame();
  if (!holder || !parent) return box;
  const { x, y } = await holder.evaluate((it) => {
    const { left, top } = it.getBoundingClientRect();
    return { x: left + it.clientLeft, y: top + it.clientTop };
  });
  return inPage(parent, { ...box, x: box.x + x, y: box.y + y });
}
