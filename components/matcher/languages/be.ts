// Belarusian.
import type { Language } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const be: Language = {
  tags: ['be'],
  titleQuotes: QUOTES,
};
