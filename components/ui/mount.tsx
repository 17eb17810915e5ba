// Puts a part on an extension page with its words and its colours. Must not know: what the part is,
// or where words and the choice of colours come from.
import { type ComponentChild, render } from 'preact';
import type { Theme } from '../../data/model.ts';
import { directionOf } from '../i18n/interface-locale.ts';
import { type Translate, TranslateContext } from '../i18n/translate.ts';
import './tokens.css';
import './controls.css';

/** Renders into the page's `#app`, in place of what was there. */
export function mount(part: ComponentChild, translate: Translate): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app.');
  render(<TranslateContext.Provider value={translate}>{part}</TranslateContext.Provider>, place);
}

/** `auto` leaves the colours to the system. */
export function setTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Names the page and its language, which the reader's browser decides. */
export function setPage(title: string, locale: string): void {
  document.title = title;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
