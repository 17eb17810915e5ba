// Which presses in a card count.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  CardView,
  cards,
  name,
  newCards,
  newCardsForEachTest,
  onTimeline,
  open,
  site,
  still,
  view,
  words,
  write,
} from '../../tests/testing/card.ts';
import { shadowRootOf } from '../../tests/testing/closed-roots.ts';
import { frames } from '../../tests/testing/frames.ts';
import { SETTLED_MS } from './press-guard.ts';

newCardsForEachTest();

/** How far the clock has gone since the test began: it stands still by itself, however busy the machine is. */
let ahead = 0;
beforeEach(() => {
  ahead = 0;
  const start = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => start + ahead);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** As a pointer presses; a click without `detail` is a key's. */
const press = (detail = 1, type = 'click'): boolean =>
  view
    .button('All 17 events')
    .dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail }));

/** Opens a card and lets the moment pass in which it takes no presses. */
async function openSettled(): Promise<void> {
  open();
  await still();
  ahead += SETTLED_MS;
}

/** A press does nothing; one after a moment counts. */
function countsOnlyLater(): void {
  press();
  expect(onTimeline).not.toHaveBeenCalled();
  ahead += SETTLED_MS;
  press();
  expect(onTimeline).toHaveBeenCalledOnce();
}

test('not one while a view transition shows pictures of the page', async () => {
  await openSettled();
  const transition = document.startViewTransition(() => {});
  await transition.ready;
  press();
  transition.skipTransition();
  await transition.finished;
  countsOnlyLater();
});

test('not one within a moment after the card appeared', async () => {
  open();
  await still();
  countsOnlyLater();
});

test('the first one after that moment, also if nothing happened in between', async () => {
  await openSettled();
  press();
  expect(onTimeline).toHaveBeenCalledOnce();
});

test('not by the middle button either, which opens links', async () => {
  open();
  await still();
  expect(press(1, 'auxclick'), 'prevented').toBe(false);
  ahead += SETTLED_MS;
  expect(press(1, 'auxclick')).toBe(true);
});

test('a key presses what has the focus, at once', async () => {
  open({ focus: true });
  press(0);
  expect(onTimeline).toHaveBeenCalledOnce();
});

test('not one that a script made', async () => {
  vi.stubEnv('MODE', 'production');
  open();
  ahead += SETTLED_MS;
  press();
  press(0);
  view.button('All 17 events').click();
  expect(onTimeline).not.toHaveBeenCalled();
});

test('the site is not switched off by a press that the user cannot have meant', async () => {
  newCards({ site });
  const switchOff = (detail = 1) =>
    view
      .button('Off on this site')
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  open();
  await still();
  switchOff();
  ahead += SETTLED_MS;
  window.scrollBy(0, 40);
  switchOff();
  vi.stubEnv('MODE', 'production');
  ahead += SETTLED_MS;
  switchOff();
  switchOff(0);
  expect(site.switchOff).not.toHaveBeenCalled();
});

test('what is left out for want of room moves what is under the pointer: it counts again', async () => {
  write(20);
  await openSettled();
  const shown = () => view.root.querySelectorAll('[data-event]:not([hidden])').length;
  const [before, { top }] = [shown(), view.box];
  await page.viewport(900, 340);
  await expect.poll(shown).toBeLessThan(before);
  expect(view.box.top, 'it is where it was').toBe(top);
  press();
  expect(onTimeline).not.toHaveBeenCalled();
});

describe('a card that moves by itself', () => {
  test('counts again when it has been still', async () => {
    await openSettled();
    window.scrollBy(0, 40);
    await still();
    countsOnlyLater();
  });

  test('also when nothing was said of the move yet', async () => {
    await openSettled();
    window.scrollBy(0, 40);
    press();
    expect(onTimeline).not.toHaveBeenCalled();
  });

  test('a moment ago, though it was asked for its place in between', async () => {
    await openSettled();
    words().style.marginInlineStart = '60px';
    cards.recheck();
    await still();
    press();
    press();
    expect(onTimeline).not.toHaveBeenCalled();
  });
});

test('a card that the user moves or opens up can be pressed on and on', async () => {
  newCards({ nameActions: () => name });
  await openSettled();
  view.button('Planes').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await frames(4);
  press();
  expect(onTimeline).toHaveBeenCalledOnce();
});

test('a pinned card can be pressed at once though another card of the user lies over it', async () => {
  await openSettled();
  const first = cards.current;
  cards.togglePin();
  open({}, ['port']);
  // In which the browser says that it is out of sight.
  await frames(20);
  const button = new CardView(() => first).button('All 17 events');
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await frames(20);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
});

describe('a page that meddles with the card', () => {
  const host = (): HTMLElement => cards.current?.element as HTMLElement;

  test('cannot disguise it by any style', async () => {
    open();
    await still();
    const { x, y, width, height } = view.box;
    const style = document.createElement('style');
    style.textContent = `@layer first { [popover], :popover-open { opacity: 0 !important; zoom: 3 !important; } }
      @keyframes away { from, to { opacity: 0; transform: translate(99px); } }
      [popover] { animation: away 1s infinite !important; transition: all 9s !important; }`;
    document.head.append(style);
    host().style.cssText = `opacity: 0 !important; transform: scale(3) !important; visibility: hidden !important;
      clip-path: inset(50%) !important; filter: opacity(0) !important; mix-blend-mode: multiply !important;
      left: 300px !important; top: 0 !important; scale: 2 !important; zoom: 2 !important; display: none !important;
      contain: strict !important; content-visibility: hidden !important; pointer-events: none !important;`;
    host().animate([{ opacity: 0, translate: '50px' }], { duration: 1, fill: 'forwards' });
    await still();
    expect(view.box).toMatchObject({ x, y, width, height });
    const seen = getComputedStyle(host());
    expect([seen.opacity, seen.visibility, seen.transform, seen.filter]).toEqual([
      '1',
      'visible',
      'none',
      'none',
    ]);
    expect(document.elementFromPoint(x + 9, y + 9)).toBe(host());
    style.remove();
  });

  /** Opens an element over everything. */
  const cover = (parent: Node): HTMLElement => {
    const element = document.createElement('div');
    element.popover = 'manual';
    element.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; background: #fff';
    parent.appendChild(element);
    element.showPopover();
    return element;
  };
  const onTop = (): Element | null => {
    const { x, y } = view.box;
    return document.elementFromPoint(x + 9, y + 9);
  };

  test('covers it: it is raised under the pointer, and counts again', async () => {
    await openSettled();
    const element = cover(document.body);
    expect(onTop()).toBe(element);
    press();
    expect(onTimeline).not.toHaveBeenCalled();
    expect(onTop()).toBe(host());
    ahead += SETTLED_MS;
    press();
    expect(onTimeline).toHaveBeenCalledOnce();
    element.remove();
  });

  describe.each([
    ['the browser says what is in sight', ''],
    ['all trees are looked into', 'true'],
  ])('covers it and does not tell, but %s', (_, firefox) => {
    const covers: Readonly<Record<string, (holder: HTMLElement) => void>> = {
      'from an open tree': (holder) => cover(holder.attachShadow({ mode: 'open' })),
      'from a closed tree': (holder) => cover(holder.attachShadow({ mode: 'closed' })),
      'from a tree in another': (holder) => {
        const inner = document.createElement('div');
        holder.attachShadow({ mode: 'closed' }).append(inner);
        cover(inner.attachShadow({ mode: 'closed' }));
      },
      'by an event that it stops': (holder) => {
        const stop = (event: Event): void => event.stopImmediatePropagation();
        window.addEventListener('beforetoggle', stop, true);
        cover(holder);
        window.removeEventListener('beforetoggle', stop, true);
      },
    };
    test.each(Object.entries(covers))('%s: likewise', async (_name, act) => {
      vi.stubEnv('FIREFOX', firefox);
      newCards({ shadowRootOf });
      await openSettled();
      const holder = document.body.appendChild(document.createElement('section'));
      act(holder);
      expect(holder.contains(onTop())).toBe(true);
      // The pointer goes to and fro in the card.
      await expect
        .poll(() => {
          view.button('Close').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
          return onTop();
        })
        .toBe(host());
      countsOnlyLater();
      holder.remove();
    });
  });

  test.each([
    ['the browser says what is in sight', ''],
    ['all trees are looked into', 'true'],
  ])('covers it before it was ever seen, but %s: likewise', async (_, firefox) => {
    vi.stubEnv('FIREFOX', firefox);
    newCards({ shadowRootOf });
    const holder = document.body.appendChild(document.createElement('section'));
    const tree = holder.attachShadow({ mode: 'closed' });
    const watch = new MutationObserver(() => {
      watch.disconnect();
      cover(tree);
    });
    watch.observe(document.documentElement, { childList: true });
    await openSettled();
    expect(onTop()).toBe(holder);
    await expect
      .poll(() => {
        view.button('Close').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        return onTop();
      })
      .toBe(host());
    countsOnlyLater();
    holder.remove();
  });

  test('takes it out of the top layer: it takes no presses, by keys neither', async () => {
    await openSettled();
    host().hidePopover();
    press();
    press(0);
    expect(onTimeline).not.toHaveBeenCalled();
  });

  test('moves it elsewhere: likewise, and it can still be closed', async () => {
    await openSettled();
    document.body.append(host());
    host().showPopover();
    ahead += SETTLED_MS;
    press();
    expect(onTimeline).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('resize'));
    await still();
    cards.close();
    expect(host()).toBeUndefined();
  });
});

test('a page can measure nothing of a card', async () => {
  await page.viewport(900, 700);
  const measures = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    return [width, height, scrollWidth, scrollHeight, clientWidth, clientHeight];
  };
  // Words at the end of a short page, where a card would make the page longer.
  document.body.style.margin = '0';
  for (const filler of document.querySelectorAll('div')) filler.remove();
  const before = measures(document.documentElement);
  open();
  await still();
  const host = cards.current?.element as HTMLElement;
  expect(measures(host)).toEqual([0, 0, 0, 0, 0, 0]);
  expect([host.offsetWidth, host.offsetHeight]).toEqual([0, 0]);
  expect([...host.getClientRects()].every(({ width, height }) => !width && !height)).toBe(true);
  expect(measures(document.documentElement)).toEqual(before);
  expect(host.getAttributeNames()).toEqual(['popover']);
});
