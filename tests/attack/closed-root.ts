// A page tries to get into the closed shadow root of a card that the user opened, and to what stands in it.
import { framesPass } from '../testing/driver/frames.ts';
import { readBefore } from '../testing/driver/user-data.ts';
import type { Attack } from './attack.ts';
import { enter, leave } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { forget } from './restore.ts';
import { closeCard, openCard } from './visits.ts';

/** Runs in the page before its first element, as text: takes each root that it is handed. */
function steal(): void {
  const POINTER = [
    'pointermove',
    'pointerrawupdate',
    'mousemove',
    'pointerdown',
    'mousedown',
    'click',
  ].concat(['focusin', 'dragstart', 'selectstart', 'wheel', 'contextmenu', 'touchstart']);
  const stolen: Record<string, Node> = {};
  const take = (how: string, thing: unknown): void => {
    const root = thing instanceof Node ? thing.getRootNode() : thing;
    if (root instanceof ShadowRoot) stolen[how] ??= root;
  };
  // Firefox's own members of events and selections know no shadow roots.
  for (const type of POINTER) {
    addEventListener(
      type,
      (event) => {
        const more = event as Event & Record<string, unknown>;
        for (const key of ['originalTarget', 'explicitOriginalTarget', 'rangeParent', 'target']) {
          take(`${type}.${key}`, more[key]);
        }
        for (const each of event.composedPath()) take(`${type}.composedPath`, each);
        const all = event as Partial<PointerEvent & TouchEvent>;
        for (const each of all.getCoalescedEvents?.() ?? []) take(`coalesced ${type}`, each.target);
        for (const each of all.getPredictedEvents?.() ?? []) take(`predicted ${type}`, each.target);
        for (const each of all.touches ?? []) take(`${type}.touches`, each.target);
        take(
          `${type}: the caret`,
          document.caretPositionFromPoint?.(all.clientX ?? 0, all.clientY ?? 0)?.offsetNode,
        );
        take(
          `${type}: the range`,
          document.caretRangeFromPoint?.(all.clientX ?? 0, all.clientY ?? 0)?.startContainer,
        );
      },
      true,
    );
  }
  const animated = (): void => {
    for (const each of document.getAnimations()) {
      take('an animation', (each.effect as KeyframeEffect | null)?.target);
    }
    requestAnimationFrame(animated);
  };
  requestAnimationFrame(animated);
  new MutationObserver(() => {
    for (const each of document.getAnimations()) {
      take('an animation at the start', (each.effect as KeyframeEffect | null)?.target);
    }
  }).observe(document, { childList: true, subtree: true });
  // An extension's script that works by the page's own objects runs the page's code.
  for (const { prototype } of [ShadowRoot, Document]) {
    for (const key of ['adoptedStyleSheets', 'styleSheets', 'activeElement', 'innerHTML']) {
      const property = Object.getOwnPropertyDescriptor(prototype, key);
      if (!property?.get) continue;
      const { get } = property;
      Object.defineProperty(prototype, key, {
        ...property,
        get() {
          take(`${key} of ${prototype.constructor.name}`, this);
          return get.call(this);
        },
      });
    }
  }
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    take('attachShadow', root);
    return root;
  };
  Object.assign(window, {
    stolen: (): string[] => {
      const search = window as unknown as { find(text: string, ...flags: boolean[]): boolean };
      for (const words of [
        'Off on this site',
        'Kim',
        'Vladivostok',
        'North Korea',
        'New since',
        '2020',
      ]) {
        getSelection()?.removeAllRanges();
        for (let nth = 0; nth < 4 && search.find(words); nth++) {
          take(`search for ${words}`, getSelection()?.anchorNode);
        }
      }
      return Object.entries(stolen).map(([how, { textContent }]) => {
        const news = /New since [^A-Z]*/.exec(textContent ?? '')?.[0];
        return `${how}: the card${news ? ` with “${news.trim()}”` : ''}`;
      });
    },
  });
}

/** What the pages of the extension say of news must not be within reach. */
const isSecret = (text: string): boolean => text.includes('New since');

export const closedRootAttack: Attack = {
  name: 'closed-root',
  finding: 'new',
  async run({ driver, browser }) {
    await readBefore(driver, 'vladivostok');
    const entered = await enter(driver, { script: `(${String(steal)})();` });
    const { box } = await openCard(entered, driver, 'Vladivostok');
    // A user selects a word of the card, by a double click.
    await entered.page.mouse.click(box.x + 60, box.y + 140, { count: 2 });
    await framesPass(entered.page);
    const stolen = await entered.page.evaluate(() =>
      (window as unknown as { stolen(): string[] }).stolen(),
    );
    await closeCard(entered, driver);
    await leave(driver, entered);
    await forget(driver);
    // Firefox tells a page the innermost node of an event: it can read a card, so there is nothing secret in one.
    return outcome(browser === 'firefox' ? stolen.filter(isSecret) : stolen, 'no secret of a card');
  },
};
