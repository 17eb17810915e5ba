// English.
import type { LanguageRules } from './language.ts';

export const en: LanguageRules = {
  tags: ['en'],
  titled: {
    before:
      /(?<!\p{L})(so-called|film|movie|documentary|novel|book|comic|album|song|play|show|exhibition|ship|ferry|cruiser|frigate|submarine|hotel|restaurant|bar|café|cafe|cinema|theatre|theater|operation|called|named|titled|entitled) $/iu,
  },
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(actor|actress|singer|rapper|comedian|footballer|striker|goalkeeper|midfielder|pianist|violinist|novelist|poet|golfer|boxer|skater|swimmer|tennis player) $/iu,
      after: /^ (Street|Road|Avenue|Boulevard|Lane)(?!\p{L})/u,
    },
    place: {
      before: /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady)\.? $/u,
      after:
        /^ (Street|Road|Avenue|Boulevard|Lane|Hotel|Restaurant|Café|Cafe|Deli|Bistro|Noodles?|Grill|Kitchen|Bar|FC)(?!\p{L})/u,
    },
  },
};
