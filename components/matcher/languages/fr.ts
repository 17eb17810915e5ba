// French.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const fr: LanguageRules = {
  tags: ['fr'],
  titleQuotes: QUOTES,
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(acteur|actrice|chanteur|chanteuse|rappeur|humoriste|footballeur|attaquant|gardien|pianiste|violoniste|romancier|romancière|poète|boxeur|patineur|patineuse|nageur|nageuse|cinéaste|réalisateur|réalisatrice) $/iu,
    },
    // "rue de Pékin", but not "une rue de Pékin": that one is in Peking.
    place: {
      before:
        /(?<!\p{L})((hôtel|restaurant|café|cinéma|sous-marin)|(?<!(une|cette|chaque|grande|principale|autre) )(rue|avenue|boulevard) de) $/iu,
    },
  },
};
