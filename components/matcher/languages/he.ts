// Hebrew.
import type { LanguageRules } from './language.ts';

export const he: LanguageRules = {
  tags: ['he', 'iw'],
};
