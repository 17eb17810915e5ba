// Whether words can be seen where the pointer is: the browser's hit test does not find those that lie
// under a transparent link or take no pointer events, and it finds transparent ones.
import { own } from '../../../data/own-member.ts';
import { clippingAncestors } from '../position/clipping-ancestors.ts';
import { boxOf, elementsAround } from '../position/flat-tree.ts';
import { inBox, type Point } from '../position/geometry.ts';

/** Elements that hide what is below, whatever their style. A modal dialog is also hit by its backdrop. */
const HIDES = 'img,video,canvas,iframe,embed,object,input,select,textarea,:modal';

/** A computed colour of an opacity below 0.2. */
const FAINT = /(a\(.*,|\/) 0(\.[01]\d*)?\)$/;

const isShown = (element: Element): boolean =>
  own(element, 'checkVisibility').call(element, {
    opacityProperty: true,
    visibilityProperty: true,
  });

const rootOf = (element: Element) =>
  own(element, 'getRootNode').call(element) as Document | ShadowRoot;

/**
 * Whether some words can be seen at a point in their box. `touched`: the browser's hit test found them;
 * if it did not and yet nothing lies over them, the pointer is on other words, whose box overlaps.
 */
export function seenAt(words: Text, point: Point, touched: boolean): boolean {
  const around = elementsAround(words);
  const [inmost] = around;
  if (!inmost || !isShown(inmost)) return false;
  const untouchable = getComputedStyle(inmost).pointerEvents === 'none';
  if (touched && !untouchable) return true;
  if (!clippingAncestors(words).every((each) => inBox(point, boxOf(each)))) {
    return false;
  }
  let covered = untouchable;
  for (const tree of new Set(around.map(rootOf))) {
    const stack = tree.elementsFromPoint(point.x, point.y);
    const below = stack.findIndex((each) => around.includes(each));
    // The page is inert: a modal dialog is open.
    if (below < 0 && tree === words.ownerDocument) return false;
    for (const each of below < 0 ? stack : stack.slice(0, below)) {
      covered = true;
      if (hides(each) && (!untouchable || isAbove(each, around))) return false;
    }
  }
  return covered;
}

/** Whether an element or its pseudo-elements paint over what lies below them. */
function hides(element: Element): boolean {
  if (!isShown(element)) return false;
  if (!(element instanceof HTMLElement) || own(element, 'matches').call(element, HIDES))
    return true;
  return ['', '::before', '::after'].some((part) => {
    const { opacity, backgroundImage, backgroundColor } = getComputedStyle(element, part);
    return Number(opacity) >= 0.2 && (backgroundImage !== 'none' || !FAINT.test(backgroundColor));
  });
}

/** Whether an element is painted after words: in a higher layer, or in the same one and later in the page. */
function isAbove(element: Element, aroundWords: readonly Element[]): boolean {
  const around = elementsAround(element);
  const layers = layerOf(around, aroundWords) - layerOf(aroundWords, around);
  if (layers !== 0) return layers > 0;
  const place = aroundWords[0]?.compareDocumentPosition(element) ?? 0;
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The layer of the outermost element that is not also around the `others`; the text of a page is below 0. */
const layerOf = (around: readonly Element[], others: readonly Element[]): number =>
  around.reduce((layer, each) => {
    const { position, zIndex } = getComputedStyle(each);
    if (position === 'static' || others.includes(each)) return layer;
    return zIndex === 'auto' ? Math.max(layer, 0) : Number(zIndex);
  }, -0.5);
