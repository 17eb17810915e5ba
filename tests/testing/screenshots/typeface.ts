// The one typeface of all screenshots.
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans/wght-italic.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import '@fontsource-variable/noto-sans-kr/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import { facesFor } from './faces.ts';

/** Custom properties reach into the card's shadow tree too. */
export function setTypeface(locale: string): void {
  const face = facesFor(locale)
    .map((name) => `"${name}"`)
    .join(', ');
  document.documentElement.style.setProperty('--typeface', face);
}

/**
 * Loads the fonts that a text needs before it is shown: what is measured and scrolled to with
 * another font would move when they load.
 */
export async function loadTypeface(text: string): Promise<void> {
  const families = ['Noto Sans', 'Noto Sans Arabic', 'Noto Serif'];
  await Promise.all(families.map((name) => document.fonts.load(`16px "${name} Variable"`, text)));
}

/** Fonts load when a letter first asks for them. Throws if one does not: another would stand in for it. */
export async function typefaceLoaded(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    await document.fonts.ready;
  }
  const failed = [...document.fonts].find(({ status }) => status === 'error');
  if (failed) throw new Error(`${failed.family} did not load (${failed.unicodeRange}).`);
}
