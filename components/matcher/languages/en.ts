// English.
import type { LanguageRules } from './language.ts';

/** A state's adjective, or its name in the genitive, or two states. */
const OF_STATE =
  /(?<!\p{L})(?!Than )(?:\p{Lu}[\p{L}-]*(?:an|ese|ish|i|ic)|Dutch|French|Greek|Czech|Swiss|Thai|Lao|Uzbek|Kazakh|Kyrgyz|Tajik|Turkmen|Slovak|Serb|Ukraine|US|U\.S\.|UK|EU|National|\p{Lu}[\p{L}-]*['’]s?|\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+) $/u;

export const en: LanguageRules = {
  tags: ['en'],
  namesGoOn: true,
  titled: {
    before:
      /(?<!\p{L})(so-called|film|movie|documentary|novel|book|comic|album|song|play|show|exhibition|ship|ferry|cruiser|frigate|submarine|hotel|restaurant|bar|café|cafe|cinema|theatre|theater|operation|called|named|titled|entitled) $/iu,
  },
  offices: [
    {
      names: /embassy|consulate|mission/i,
      after:
        / (?:in|near|at|to) (?:the )?(?:(?:central|(?:north|south|east|west)\p{L}*) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)(?!\p{L}))(?=\p{Lu})/uy,
    },
    { names: /ministry|council|panel|party|office|zone|bridge/i, before: OF_STATE },
    { names: /ministry|council|panel|party/i, after: / of (?:the )?(?=\p{Lu})/uy },
    { names: /panel/i, after: / on (?:the )?(?=\p{Lu})/uy },
    {
      names: /ministry|party|office|zone|bridge/i,
      after:
        / (?:in|near) (?:the )?(?:(?:central|(?:north|south|east|west)\p{L}*) )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)(?!\p{L}))(?=\p{Lu})/uy,
    },
    {
      names: /treaty|partnership/i,
      before: /(?<!\p{L})\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+ $/u,
      after: / with (?:the )?(?=\p{Lu})/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(actor|actress|singer|rapper|comedian|footballer|striker|goalkeeper|midfielder|pianist|violinist|novelist|poet|golfer|boxer|skater|swimmer|tennis player) $/iu,
      after: /^ (Street|Road|Avenue|Boulevard|Lane)(?!\p{L})/u,
    },
    place: {
      before:
        /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady|Hotel|Restaurant|Café|Cafe|USS|HMS|MV|MS|SS)\.? $/u,
      after:
        /^ (Street|Road|Avenue|Boulevard|Lane|Hotel|Restaurant|Café|Cafe|Deli|Bistro|Noodles?|Grill|Kitchen|Bar|FC)(?!\p{L})/u,
    },
  },
};
