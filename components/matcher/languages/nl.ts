// Dutch.
import type { LanguageRules } from './language.ts';
import { GENITIVE_S } from './shared-rules.ts';

export const nl: LanguageRules = {
  tags: ['nl'],
  suffixes: [GENITIVE_S],
  hyphenCompounds: true,
  titled: {
    before:
      /(?<!\p{L})(zogenaamde|zogeheten|film|documentaire|roman|boek|strip|album|nummer|lied|toneelstuk|tentoonstelling|schip|veerboot|kruiser|onderzeeër|hotel|restaurant|café|bioscoop|bar|operatie|genaamd|getiteld) $/iu,
  },
  offices: [
    {
      names: /ambassade|ministerie|partij|kantoor|bureau|zone/i,
      after: / (?:in|te|nabij) (?:de |het )?(?=\p{Lu})/uy,
    },
    {
      names: /ministerie|raad|partij|panel/i,
      before:
        /(?<!\p{L})(?!Als |Dus |Alles |Sinds )(?:\p{Lu}[\p{L}-]+(?:s|se|sche)|[Nn]ationale) $/u,
      after: / van (?:de |het )?(?=\p{Lu})/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(acteur|actrice|zanger|zangeres|rapper|cabaretier|voetballer|voetbalster|spits|doelman|keeper|trainer|pianist|violist|schrijver|schrijfster|dichter|bokser|schaatser|schaatsster|zwemmer|tennisser|schaker|regisseur) $/iu,
    },
    place: {
      before: /(?<!\p{L})(hotel|restaurant|café|bioscoop|onderzeeër) $/iu,
      after: /^ (Hotel|Restaurant)(?!\p{L})/u,
    },
  },
};
