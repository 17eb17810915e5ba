// French.
import type { LanguageRules } from './language.ts';
import { QUOTES } from './shared-rules.ts';

export const fr: LanguageRules = {
  tags: ['fr'],
  namesGoOn: true,
  titleQuotes: QUOTES,
  offices: [
    {
      names: /ambassade|bureau|zone|pont/i,
      after: / (?:à|en|au|aux|près de) (?:la |les |l['’])?(?=\p{Lu})/uy,
    },
    {
      names: /conseil|ministère|parti|panel|comité|groupe/i,
      after:
        / (?:d(?:e |u |es |e la |e l['’]|['’])(?=\p{Lu})|(?=(?:national|russe|ukrainien|iranien|turc|israélien|japonais|chinois|sud-coréen|britannique|belge|suisse)(?!\p{L})))/uy,
    },
  ],
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
