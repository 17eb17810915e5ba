// Finnish.
import type { Language } from './language.ts';

export const fi: Language = {
  tags: ['fi'],
  hyphenCompounds: true,
};
