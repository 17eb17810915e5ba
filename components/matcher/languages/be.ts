// Belarusian.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const be: LanguageRules = {
  tags: ['be'],
  titleQuotes: QUOTES,
};
