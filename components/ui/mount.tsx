// Renders an extension page: its content, its theme, its title and language.
import { type ComponentChild, render } from 'preact';
import type { Theme } from '../../data/model.ts';
import { directionOf } from '../i18n/interface-locale.ts';
import { type Translate, TranslateContext } from '../i18n/translate.ts';
import './tokens.css';
import './controls.css';

/** Renders into the page's `#app`, and replaces what was there. */
export function mount(content: ComponentChild, translate: Translate): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app.');
  render(<TranslateContext.Provider value={translate}>{content}</TranslateContext.Provider>, place);
}

/** `auto` follows the system. */
export function setTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Sets the page's title, language and text direction. */
export function setPage(title: string, locale: string): void {
  document.title = title;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
