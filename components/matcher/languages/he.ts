// Hebrew.
import type { Language } from './language.ts';

export const he: Language = {
  tags: ['he', 'iw'],
};
