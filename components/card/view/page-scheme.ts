// Whether the page is light or dark where some words are.
import { CANVAS, groundOf } from '../../ground/ground.ts';
import { shadeOf } from '../../ground/shade.ts';
import { elementsAround } from '../position/flat-tree.ts';

export type Scheme = 'light' | 'dark';

/**
 * By the colour behind the words, if there is one. On a picture or the bare canvas, by the words' own
 * colour, which was chosen to be seen there.
 */
export function schemeAt(node: Node): Scheme {
  const styles = elementsAround(node).map((element) => getComputedStyle(element));
  const [words] = styles;
  if (!words) return 'light';
  const { shade, cover } = styles.reduceRight((behind, style) => groundOf(style, behind), CANVAS);
  if (cover > 0.5 && shade >= 0) return shade < 0.5 ? 'dark' : 'light';
  return shadeOf(words.color)[0] < 0.5 ? 'light' : 'dark';
}
