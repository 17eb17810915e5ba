// Hungarian.
import type { LanguageRules } from './language.ts';

export const hu: LanguageRules = {
  tags: ['hu'],
  offices: [
    {
      names: /nagykövetség/iu,
      before: /(?<!\p{L})(?!(?:helyi|ottani|itteni) )\p{L}{3,}i $/u,
    },
  ],
};
