// Sets up a screen as a user may have it, and compares what is on it with the approved screenshot.
import { render } from 'preact';
import { expect, inject, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { interfaceLocale } from '../../../components/i18n/interface-locale.ts';
import { type Translate, translateWith } from '../../../components/i18n/translate.ts';
import { setPage, setTheme } from '../../../components/ui/mount.tsx';
import { frames } from '../frames.ts';
import { accessibilityProblems } from '../stage.tsx';
import { whyIncomparable } from './renderer.ts';
import { doubleText } from './text-size.ts';
import { loadTypeface, setTypeface, typefaceLoaded } from './typeface.ts';

type Words = Readonly<Record<string, { readonly message: string }>>;
const words = import.meta.glob<Words>('../../../public/_locales/*/messages.json', {
  import: 'default',
});

export interface Screen {
  /** In CSS pixels; a page that scrolls may be shown whole. */
  readonly size: readonly [width: number, height: number | 'whole'];
  readonly colours?: 'light' | 'dark' | 'forced light' | 'forced dark';
  /** A folder of `public/_locales`. */
  readonly language?: string;
  /** Text at 200 %, everything else as it was: what Firefox calls "zoom text only". */
  readonly doubleText?: boolean;
}

/** What a part needs to be shown. */
export interface ScreenLanguage {
  readonly translate: Translate;
  /** BCP 47. */
  readonly locale: string;
}

export interface Shot extends Screen {
  /** Renders the part and brings it into its state. */
  readonly show: (language: ScreenLanguage) => unknown;
}

async function screenLanguage(language: string): Promise<ScreenLanguage> {
  const load = words[`../../../public/_locales/${language}/messages.json`];
  if (!load) throw new Error(`There are no words in ${language}.`);
  const own = await load();
  await loadTypeface(
    `Latin ${Object.values(own)
      .map(({ message }) => message)
      .join(' ')}`,
  );
  const translate = translateWith((key, rest) =>
    (own[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => rest[Number(digit) - 1] ?? ''),
  );
  const wanted = { en: 'en-GB' }[language] ?? language.replace('_', '-');
  return { translate, locale: interfaceLocale(wanted, translate('interfaceLanguage')) };
}

const isForced = ({ colours = 'light' }: Pick<Screen, 'colours'>): boolean =>
  colours.startsWith('forced');

async function setScreen(
  { size, colours = 'light' }: Screen,
  { locale, translate }: ScreenLanguage,
): Promise<void> {
  const scheme = colours.endsWith('dark') ? 'dark' : 'light';
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: isForced({ colours }) ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: scheme },
      // No transition is running when the picture is taken.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const [width, height] = size;
  await page.viewport(width, height === 'whole' ? 900 : height);
  setTheme('auto');
  setTypeface(locale);
  setPage(translate('extensionName'), locale);
}

/** Empties the page; effects of what was rendered before are cleaned up. */
function emptyPage(): void {
  const before = document.getElementById('app');
  if (before) render(null, before);
  document.body.innerHTML = '<div id="app"></div>';
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
}

/**
 * A test for each screenshot. Whatever the machine: nothing has to be scrolled sideways, and axe finds
 * nothing. Where the approved one was drawn by the same browser, the picture is compared.
 */
export function shots(part: string, all: Readonly<Record<string, Shot>>): void {
  if (whyIncomparable) console.warn(whyIncomparable);
  const here = Object.entries(all).filter(([, shot]) => isForced(shot) === inject('forced'));
  test.for(here)('%s', async ([state, shot], context) => {
    const language = await screenLanguage(shot.language ?? 'en');
    await setScreen(shot, language);
    emptyPage();
    await shot.show(language);
    if (shot.doubleText) {
      doubleText(document.documentElement);
      // What is placed by the size of the text is placed again, in a frame.
      window.dispatchEvent(new Event('resize'));
      await frames(3);
    }
    await typefaceLoaded();
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    if (shot.size[1] === 'whole') await page.viewport(shot.size[0], scrollHeight);
    expect(scrollWidth, 'the page has to be scrolled sideways').toBeLessThanOrEqual(clientWidth);
    expect(await accessibilityProblems(document)).toEqual([]);
    // The user asks for less motion.
    expect(document.getAnimations()).toEqual([]);
    if (whyIncomparable) return context.skip(whyIncomparable);
    try {
      await expect(page).toMatchScreenshot(`${part}-${state.replaceAll(/[ ,]+/g, '-')}`);
    } catch (error) {
      throw new Error(
        `${(error as Error).message}\n\nWhere that is how it should look: npm run screenshots`,
        { cause: error },
      );
    }
    return undefined;
  });
}
