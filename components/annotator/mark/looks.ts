// Which look a mark has, by its letters and by what lies behind them. marks.css has the looks.
import { own } from '../../../data/own-member.ts';
import { CANVAS, type Ground, groundOf } from '../../ground/ground.ts';
import { contrast, over, shadeOf } from '../../ground/shade.ts';
import { composedParent } from '../read/composed-tree.ts';

/** A name for each look; its number is its place in marks.css. */
export const Look = {
  /** On a light ground. */
  light: 0,
  /** On a dark ground. */
  dark: 1,
  /** No tint: it would take contrast from the text, or be a block of colour in a headline. */
  bare: 2,
  /** No tint, and the line in the colour of the text: on images, and where amber cannot be seen. */
  own: 3,
  /** No tint: for letters without a fill, through which a background shows. */
  clear: 4,
  /** For letters that any highlight would change: only the blanks in and beside the words are painted. */
  beside: 5,
} as const;

export type Look = (typeof Look)[keyof typeof Look];

/** The looks in amber, best first: the shade of the dotted line, and the tint as a mark and at most. */
const looksInAmber = [
  [Look.dark, 0.65, 0.17, 0.35],
  [Look.light, 0.52, 0.17, 0.4],
  [Look.bare, 0.52, 0, 0],
] as const;

/** The shade of the tint. */
const TINT = 0.75;

/** The least size of a headline's letters (CSS pixels). */
const HEADLINE_SIZE = 28;

/** 3 for what is not text, and a margin: shades mix only nearly as colours do. */
const LEAST_OF_LINES = 3.2;

function choose(style: CSSStyleDeclaration, behind: number): Look {
  const { color, webkitTextFillColor: fill } = style;
  const text = shadeOf(color);
  const isClear = !shadeOf(fill)[1];
  const isHeadline = Number.parseFloat(style.fontSize) >= HEADLINE_SIZE;
  // What is in no slot has no style at all.
  const isStroked = Number.parseFloat(style.webkitTextStrokeWidth) > 0;
  if (isStroked || (fill !== color && !isClear)) return Look.beside;
  const on = (shade: number) => contrast(over(...text, shade), shade);
  const [look] =
    looksInAmber.find(
      ([candidate, line, tint, strongest]) =>
        contrast(line, over(TINT, tint, behind)) >= LEAST_OF_LINES &&
        (isClear || isHeadline
          ? candidate === Look.bare
          : on(over(TINT, strongest, behind)) >= Math.min(4.5, on(behind))),
    ) ?? [];
  if (isClear) return look === undefined ? Look.beside : Look.clear;
  // Text that cannot be read on what seems to lie behind it has something else behind it.
  return look === undefined || on(behind) < 1.5 ? Look.own : look;
}

/** What was read of the page at one moment: the shade behind the text of elements, and looks. */
export class Looks {
  readonly #grounds = new Map<Node, Ground>();
  readonly #looks = new Map<Node, Look>();

  /** The shade behind the text of a node, NaN if it is not one. Styles have to be up to date. */
  shadeBehind(node: Node | null): number {
    const path: Node[] = [];
    let at = node;
    while (at && !this.#grounds.has(at)) {
      path.unshift(at);
      at = own(at as Element, 'assignedSlot') ?? composedParent(at);
    }
    let ground = (at && this.#grounds.get(at)) ?? CANVAS;
    for (const step of path) {
      if (step instanceof Element) ground = groundOf(getComputedStyle(step), ground);
      this.#grounds.set(step, ground);
    }
    return ground.shade;
  }

  of(text: Text): Look {
    const parent = composedParent(text);
    const element = parent instanceof ShadowRoot ? parent.host : parent;
    if (!(element instanceof Element)) return Look.light;
    const look =
      this.#looks.get(element) ?? choose(getComputedStyle(element), this.shadeBehind(element));
    this.#looks.set(element, look);
    return look;
  }
}
