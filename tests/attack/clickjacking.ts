/// <reference types="chrome" />
// A page disguises a card that the user opened, and has the user's real clicks land in it.
import { type Box, type CardView, readCard } from '../testing/driver/card.ts';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass, MANY_FRAMES } from '../testing/driver/frames.ts';
import { runInTab } from '../testing/driver/inside.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { pixelsOf } from '../testing/intact/pixels.ts';
import { until } from '../testing/until.ts';
import type { Attack, AttackContext } from './attack.ts';
import { type Entered, enter } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { openCard } from './visits.ts';

/**
 * Each runs in the page with `host`, the card's element, `tree()`, a new closed shadow tree, and `cover(parent)`,
 * which adds an element that hides what is below it and lets clicks through.
 */
const disguises: Readonly<Record<string, string>> = {
  'opacity of the element': `host.style.setProperty('opacity', '0', 'important')`,
  'almost no opacity': `host.style.setProperty('opacity', '0.02', 'important')`,
  'filter of the element': `host.style.setProperty('filter', 'opacity(0)', 'important')`,
  'clip of the element': `host.style.setProperty('clip-path', 'inset(0 0 95% 0)', 'important')`,
  'mask of the element': `host.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)', 'important')`,
  'blending of the element': `host.style.setProperty('mix-blend-mode', 'multiply', 'important'); host.style.setProperty('filter', 'brightness(99)', 'important')`,
  'scale of the element': `host.style.setProperty('transform', 'scale(3)', 'important')`,
  'place of the element': `host.style.setProperty('translate', '40px 30px', 'important')`,
  'margin of the element': `host.style.setProperty('margin', '40px', 'important')`,
  'class of the element': `sheet('.x{opacity:0!important;filter:opacity(0)!important}'); host.className = 'x'`,
  'style removed': `host.removeAttribute('style'); sheet('div{opacity:0!important}')`,
  'style replaced': `host.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0'`,
  'a rule for everything': `sheet('*{opacity:0!important;filter:opacity(0)!important;clip-path:inset(50%)!important;scale:3!important}')`,
  'a rule for the root': `sheet('html{opacity:0!important;filter:opacity(0)!important;zoom:3;transform:scale(2)}')`,
  'an animation': `host.animate({ opacity: [0, 0] }, { duration: 1e6, fill: 'forwards' })`,
  'an animation of filter': `host.animate({ filter: ['opacity(0)', 'opacity(0)'] }, { duration: 1e6 })`,
  'an animation of place': `host.animate({ translate: ['60px 60px', '60px 60px'] }, { duration: 1e6 })`,
  'a rule with an animation': `sheet('@keyframes gone{from,to{opacity:0}} *{animation:gone 1000s both!important}')`,
  'a cover on top': `cover()`,
  'a cover that does not tell': `addEventListener('beforetoggle', (e) => e.stopImmediatePropagation(), true); cover()`,
  'a cover after hiding': `host.hidePopover(); cover(); host.showPopover(); cover()`,
  'a cover in a new shadow tree': `cover(tree())`,
  'a cover in an open shadow tree': `cover(tree('open'))`,
  'a cover in a tree within a tree': `cover(tree('closed', tree()))`,
  'a cover in an earlier shadow tree': `cover(early)`,
  'a cover in a tree until the press': `const c = cover(tree()); addEventListener('pointerdown', () => c.remove(), true)`,
  'a modal cover': `const d = document.createElement('dialog'); d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none;background:#fff'; document.body.append(d); d.showModal(); document.documentElement.style.pointerEvents = 'auto'`,
  'another parent': `const p = document.createElement('div'); p.style.cssText = 'opacity:0;filter:opacity(0)'; document.body.append(p); p.append(host); host.popover === 'manual' && host.showPopover()`,
  'another parent without top layer': `const p = document.createElement('div'); p.style.cssText = 'opacity:0;position:absolute;inset:0'; document.body.append(p); host.removeAttribute('popover'); p.append(host)`,
  'another parent, moved as it is': `const p = document.createElement('div'); p.style.cssText = 'opacity:0'; document.body.append(p); p.moveBefore?.(host, null)`,
  'a view transition': `document.startViewTransition?.(() => {}); sheet('::view-transition{pointer-events:none;background:#fff}::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1000s;pointer-events:none}::view-transition-new(root),::view-transition-old(root){opacity:0}')`,
  'zoom of the page': `document.documentElement.style.zoom = '0.1'; document.body.style.zoom = '0.1'`,
  perspective: `document.documentElement.style.cssText = 'perspective:1px;transform-style:preserve-3d;transform:rotateY(89deg)'`,
  'forced colours and blindness': `sheet('div{color-scheme:only dark!important;forced-color-adjust:none!important;content-visibility:hidden!important;visibility:hidden!important}')`,
};
/** For `npm test`: one of each kind. */
const FEW = [
  'opacity of the element',
  'an animation',
  'a cover on top',
  'a cover in a new shadow tree',
  'another parent',
  'a rule for everything',
];

const tools = `
  window.host = [...document.querySelectorAll('*')].filter((e) => e.matches(':popover-open')).at(-1);
  window.sheet = (css) => { const s = document.createElement('style'); s.textContent = css; document.head.append(s); };
  window.tree = (mode = 'closed', parent = document.body) => {
    const holder = document.createElement('div');
    parent.append(holder);
    return holder.attachShadow({ mode });
  };
  window.cover = (parent = document.body) => {
    const c = document.createElement('div');
    c.popover = 'manual';
    c.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;background:#fff;pointer-events:none';
    parent.append(c);
    c.showPopover();
    return c;
  };`;

/** Before the card. */
const early = `window.early = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' })`;

/** Whether "Why marked?" is open in any card. Runs in the extension's world, so it must be self-contained. */
function isWhyOpen(): boolean {
  return [...document.querySelectorAll<HTMLElement>('div')].some((element) => {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot };
    const card = root ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(element);
    return card?.querySelector('[aria-controls=why][aria-expanded=true]');
  });
}

/** Whether nobody sees a difference between two pictures: in one pixel of 200, at most. */
async function looksTheSame(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (a.length !== b.length) return false;
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 8).length < a.length / 200;
}

/** The card that a user opened, when it has been in the same place twice. */
async function cardAtRest(entered: Entered, driver: Driver): Promise<CardView> {
  let before = await openCard(entered, driver, 'Vladivostok');
  const placeOf = ({ box, controls }: CardView) => JSON.stringify([box, controls]);
  return (await until(
    () => readCard(driver, entered.tab),
    (card) => {
      const still = card !== null && placeOf(card) === placeOf(before);
      before = card ?? before;
      return still;
    },
    () => 'The card does not come to rest',
  )) as CardView;
}

/** Whether a click in the disguised card counted: its panel "Why marked?" opened. */
async function clickCounts({ driver }: AttackContext, disguise: string): Promise<boolean> {
  const entered = await enter(driver, { body: `<script>${early}</script>` });
  const { page, tab } = entered;
  const card = await cardAtRest(entered, driver);
  const place = ({ controls }: CardView) => controls.find(({ name }) => name.includes('Why'))?.box;
  const seen = () => page.screenshot({ clip: card.box });
  let honest: Uint8Array | undefined;
  const press = async (box: Box | undefined): Promise<boolean> => {
    // A press in a card that looks as it did is one that the user means.
    if (!box || (honest && (await looksTheSame(honest, await seen())))) return false;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await framesPass(page, MANY_FRAMES / 3);
    return runInTab(driver, tab, isWhyOpen);
  };
  const why = place(card);
  if (!why) throw new Error('The card has no "Why"');
  await page.mouse.move(why.x + why.width / 2, why.y + why.height / 2, { steps: 3 });
  await framesPass(page, MANY_FRAMES / 3);
  if (disguise) honest = await seen();
  await page.evaluate(`{${tools}${disguise}}`);
  // Longer than a card has to be still before a press counts.
  await framesPass(page, MANY_FRAMES);
  let counted = await press(why);
  // A page that moves or scales the card aims at where the control is now.
  const now = await readCard(driver, tab);
  if (!counted && now) counted = await press(place(now));
  await closePage(page);
  return counted;
}

export const clickjackingAttack: Attack = {
  name: 'clickjacking',
  finding: 'S9',
  async run(context) {
    const got: string[] = [];
    if (!(await clickCounts(context, ''))) throw new Error('A click in an honest card did nothing');
    const tried = Object.entries(disguises).filter(
      ([name]) => !context.small || FEW.includes(name),
    );
    for (const [name, disguise] of tried) {
      if (await clickCounts(context, disguise)) got.push(name);
    }
    return outcome(got, `no click counted, ${tried.length} disguises`);
  },
};
