// What lies behind the text of an element, and how light it is.
import { over, shadeOf } from './shade.ts';

/** What lies behind some text. */
export interface Ground {
  /** How light it is, from 0.05 (black) to 1 (white); NaN if that cannot be said, as on an image. */
  readonly shade: number;
  /** How much of it the page has painted, 0 to 1. Through the rest the browser's canvas shows. */
  readonly cover: number;
}

/** Where the page has painted nothing. What colour it is, no style says: white as a rule. */
export const CANVAS: Ground = { shade: 1, cover: 0 };

/** The ground of an element's text, by its computed style and by what lies behind the element. */
export function groundOf(style: CSSStyleDeclaration, behind: Ground): Ground {
  // At 0 it is about to be faded in.
  const isMixed = !/^[01]normal$/.test(style.opacity + style.mixBlendMode);
  if (!isMixed && /text/.test(style.backgroundClip)) return behind;
  if (isMixed || style.backgroundImage !== 'none') return { shade: NaN, cover: 1 };
  const [shade, alpha] = shadeOf(style.backgroundColor);
  return { shade: over(shade, alpha, behind.shade), cover: over(1, alpha, behind.cover) };
}
