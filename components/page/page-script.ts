// The page script of one frame, with the browser's APIs.
import { type I18nApi, lazyWords } from '../i18n/interface-words.ts';
import type { ReadPage } from './model.ts';
import { createPageController } from './page-controller.ts';

/** Returns what reads a page. The members of `apis` are read when needed. */
export const readPageWith =
  (apis: I18nApi): ReadPage =>
  (frame, settings, styled) =>
    createPageController({ ...lazyWords(apis), ...frame }, settings, styled);
