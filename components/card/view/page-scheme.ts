// Whether the page is light or dark where some words are.
import { elementsAround } from '../position/flat-tree.ts';

export type Scheme = 'light' | 'dark';

/**
 * By the colour behind the words, if there is one. On a picture or the bare canvas, by the words' own
 * colour, which was chosen to be seen there.
 */
export function schemeAt(node: Node): Scheme {
  const around = elementsAround(node);
  const [start] = around;
  const view = start?.ownerDocument.defaultView;
  if (!start || !view) return 'light';
  for (const element of around) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    if (backgroundImage !== 'none') break;
    const [lightness, alpha] = read(backgroundColor);
    if (alpha > 0.5) return lightness < 0.5 ? 'dark' : 'light';
  }
  const [lightness] = read(view.getComputedStyle(start).color);
  return lightness < 0.5 ? 'light' : 'dark';
}

/** Lightness and opacity, 0 to 1, of a computed colour: `rgb(…)`, `oklab(…)`, `color(srgb …)`. */
function read(color: string): readonly [number, number] {
  const [a = 0, b = 0, c = 0, alpha = 1] =
    color.match(/(?<![\w-])-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  // Those in which the first number is the lightness.
  if (/^ok/.test(color)) return [a, alpha];
  if (/^l/.test(color)) return [a / 100, alpha];
  const white = /^rgb/.test(color) ? 255 : 1;
  return [(0.3 * a + 0.6 * b + 0.1 * c) / white, alpha];
}
