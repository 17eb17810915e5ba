// Doubles the size of all text, as a browser's "zoom text only" does.

/** Shadow trees that are closed to `shadowRoot` are given as `root` themselves. */
export function doubleText(root: Element | ShadowRoot): void {
  const elements = [...root.querySelectorAll<HTMLElement | SVGElement>('*')];
  // Reads all sizes before changing any: children inherit a doubled size.
  const before = elements.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
  });
  for (const [at, element] of elements.entries()) {
    const { size, line } = before[at] as { size: number; line: number };
    element.style.fontSize = `${size * 2}px`;
    if (!Number.isNaN(line)) element.style.lineHeight = `${line * 2}px`;
  }
}
