// How light colours are: all that counts for contrast. A shade goes from 0.05 (black) to 1 (white), and
// shades mix nearly as the colours themselves do. NaN: not one shade, as on an image.

/** The shade of a computed colour, and how opaque it is (0 to 1). */
export function shadeOf(css: string): [shade: number, alpha: number] {
  const [a = NaN, b = NaN, c = NaN, alpha = 1] = (css.match(/(?<=[ (])-?[\d.]+/g) ?? []).map(
    Number,
  );
  const linear = (value: number) => ((css[0] === 'r' ? value / 255 : value) * 0.95 + 0.05) ** 2.4;
  // Of `oklch()`, `lab()` and their like the lightness says enough.
  const shade = /^ok/.test(css)
    ? a ** 1.25
    : css[0] === 'l'
      ? a / 100
      : (0.2126 * linear(a) + 0.7152 * linear(b) + 0.0722 * linear(c)) ** (1 / 2.4);
  return [shade, alpha];
}

/** The shade of something over another. */
export const over = (shade: number, alpha: number, behind: number): number =>
  alpha === 1 ? shade : shade * alpha + behind * (1 - alpha);

/** The contrast of two shades by WCAG, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: number, b: number): number {
  const ratio = (a ** 2.4 + 0.05) / (b ** 2.4 + 0.05);
  return ratio < 1 ? 1 / ratio : ratio;
}
