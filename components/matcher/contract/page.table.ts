// The matching contract as rows, rules 6 to 9: context, decoys, doubt, blocks.
// How to read a row: see table.ts.
import type { ContractSentence } from './model.ts';

export const PAGE_ROWS: readonly ContractSentence[] = [
  {
    rule: 6,
    says: 'A risky name counts only on a page that has a safe name of the same entity.',
    rows: [{ text: 'WHO said' }, { text: '{WHO:who} said¶The {World Health Organization:who}' }],
  },
  {
    rule: 6,
    says: 'A risky name of a person counts only after the safe one.',
    rows: [
      { text: 'Crooks¶{Colin Crooks:crooks} said¶{Crooks:crooks} added' },
      { text: 'Crooks met {Colin Crooks:crooks}; {Crooks:crooks} said' },
    ],
  },
  {
    rule: 6,
    says: 'A full name that holds through a companion introduces the surname.',
    rows: [
      { text: 'King Charles¶{Travis King:king} left {North Korea:nk}¶{King:king} said' },
      { text: 'Travis King won, King said' },
    ],
  },
  {
    rule: 6,
    says: 'If the pack names companions, a safe name of one of them is enough.',
    rows: [{ text: 'a buffer zone' }, { text: 'a {buffer zone:zone} in {North Korea:nk}' }],
  },
  {
    rule: 6,
    says: 'A name that the pack calls near counts only in the block of that safe name, or in the next one.',
    rows: [
      { text: 'The expert panel met.¶{UN Panel of Experts:panel}: the {expert panel:panel} met.' },
      { text: '{UN Panel of Experts:panel}¶The {expert panel:panel} met.¶The expert panel met.' },
      {
        text: 'in {the zone:zone} of {North Korea:nk}¶{The zone:zone} is closed.¶Who ruled the zone?',
      },
      {
        text: '{North Korea:nk}¶Nothing here.¶Of the zone.¶{North Korea:nk}, {Pyongyang:pyongyang}',
      },
    ],
  },
  {
    rule: 7,
    says: 'A decoy takes part in rule 1 and yields nothing.',
    rows: [
      { lang: 'en', text: 'the Paektu bloodline, {Paektu:paektu} bloodlines' },
      { lang: 'zh', text: '朝鲜蓟和{朝鲜:nk}' },
    ],
  },
  {
    rule: 7,
    says: 'In Chinese and Japanese a decoy is none where a word takes an outer character away from it, and leaves a name.',
    rows: [
      { lang: 'zh', text: '{朝鲜:nk}文化、朝鲜文版；表明{朝鲜:nk}方面、明朝鲜活的鱼；朝鲜族群众' },
      { text: '朝鲜文化、表明朝鲜方面' },
    ],
  },
  {
    rule: 7,
    says: 'A place before "Street" or "Hotel", or after "Mr", is something else.',
    rows: [
      {
        lang: 'en',
        text: 'Pyongyang Street, Mr. Pyongyang, the Hotel Pyongyang, the USS Pyongyang; {Pyongyang:pyongyang} streets',
      },
      { lang: 'zh', text: '朝鲜路，{朝鲜:nk}路线' },
      { lang: 'ja', text: '北朝鮮さん、{北朝鮮:nk}' },
      { lang: 'ja', text: '食堂「北朝鮮」、「{北朝鮮:nk}」' },
      { lang: 'ar', text: 'مطعم كوريا الشمالية في {كوريا الشمالية:nk}' },
      {
        lang: 'de',
        text: 'im Hotel Pyongyang, Pyongyang Straße; im Hotel in {Pyongyang:pyongyang}',
      },
      { lang: 'fr', text: 'le restaurant Pyongyang, un restaurant de {Pyongyang:pyongyang}' },
      { lang: 'fr', text: '12, rue de Pyongyang; une rue de {Pyongyang:pyongyang}' },
      { lang: 'es', text: 'la calle Pyongyang; una calle de {Pyongyang:pyongyang}' },
      { lang: 'pt', text: 'a avenida Pyongyang; uma avenida de {Pyongyang:pyongyang}' },
      { lang: 'pl', text: 'ul. Pyongyang; ulica w {Pyongyang:pyongyang}' },
      { lang: 'en', text: 'Pyongyang Noodle Bar; a bar in {Pyongyang:pyongyang}' },
      { lang: 'nl', text: 'in hotel Pyongyang; een hotel in {Pyongyang:pyongyang}' },
      { lang: 'it', text: 'il ristorante Pyongyang; un ristorante di {Pyongyang:pyongyang}' },
      { lang: 'sv', text: 'restaurangen Pyongyang; en restaurang i {Pyongyang:pyongyang}' },
      { lang: 'tr', text: 'Pyongyang Oteli; {Pyongyang:pyongyang} otelleri' },
      { lang: 'id', text: 'restoran Pyongyang; sebuah restoran di {Pyongyang:pyongyang}' },
      { lang: 'vi', text: 'khách sạn Pyongyang; một khách sạn ở {Pyongyang:pyongyang}' },
    ],
  },
  {
    rule: 7,
    says: 'A person whom the text calls an actor, a singer or a player is a namesake.',
    rows: [
      { lang: 'en', text: 'the actor Colin Crooks, the ambassador {Colin Crooks:crooks}' },
      { lang: 'ko', text: '배우 김정은이, 노조 김정은, 김정은 선수, {김정은:un} 위원장' },
      { lang: 'de', text: 'Torwart Colin Crooks, Botschafter {Colin Crooks:crooks}' },
      { lang: 'es', text: 'el tenista Colin Crooks, el embajador {Colin Crooks:crooks}' },
      { lang: 'nl', text: 'de zanger Colin Crooks, de ambassadeur {Colin Crooks:crooks}' },
      { lang: 'fr', text: 'le pianiste Colin Crooks, le ministre {Colin Crooks:crooks}' },
      { lang: 'it', text: 'il regista Colin Crooks, il ministro {Colin Crooks:crooks}' },
      { lang: 'pt', text: 'o ator Colin Crooks, o embaixador {Colin Crooks:crooks}' },
      { lang: 'sv', text: 'skådespelaren Colin Crooks, ambassadören {Colin Crooks:crooks}' },
      { lang: 'pl', text: 'aktor Colin Crooks, ambasador {Colin Crooks:crooks}' },
      { lang: 'tr', text: 'oyuncu Colin Crooks, büyükelçi {Colin Crooks:crooks}' },
      { lang: 'ru', text: 'актёр Colin Crooks, посол {Colin Crooks:crooks}' },
      { lang: 'uk', text: 'футболіст Colin Crooks, посол {Colin Crooks:crooks}' },
      { lang: 'ar', text: 'الممثل Colin Crooks, والسفير {Colin Crooks:crooks}' },
      { lang: 'id', text: 'aktor Colin Crooks, duta besar {Colin Crooks:crooks}' },
      { lang: 'vi', text: 'ca sĩ Colin Crooks, đại sứ {Colin Crooks:crooks}' },
      { lang: 'ja', text: '俳優Colin Crooks、大使{Colin Crooks:crooks}' },
      { lang: 'zh', text: '演员Colin Crooks，大使{Colin Crooks:crooks}' },
    ],
  },
  {
    rule: 7,
    says: 'A surname beside another given name is someone else’s.',
    rows: [
      { text: '{Colin Crooks:crooks} met Carole Crooks; {Crooks:crooks} said' },
      { lang: 'en', text: '{Colin Crooks:crooks}, the Crooks Peak, the film Crooks Anonymous' },
      {
        lang: 'en',
        text: '{Travis King:king} left {North Korea:nk}; King Charles stayed. {King:king} said',
      },
      {
        lang: 'en',
        text: '{Kim Jong Un:un} met Kim Ha-na, Kim Yong Nam and David Kim; {Kim:un} said',
      },
      {
        lang: 'en',
        text: '{Kim Jong Un:un} came; they showed {Kim:un} Russian rockets and left {Kim:un} Thursday',
      },
      { lang: 'en', text: '{Kim Jong Un:un}¶{Kim:un} Says Missile Launch Was a Success' },
      { lang: 'de', text: '{Kim Jong Un:un} sagte, dass {Kim:un} Raketen testet, nicht Kim Ha-na' },
    ],
  },
  {
    rule: 7,
    says: 'A risky name of a person or place that a middle dot joins to another word is part of another name.',
    rows: [
      {
        lang: 'ja',
        text: '{ハサン駅:khasan}と{ハサン:khasan}、ハサン・ロウハニ師、アル・ハサン、{ロシア:russia}・{ハサン:khasan}、{ハサン:khasan}・{ロシア:russia}国境、{ハサン:khasan}・スウェーデン大使',
      },
      { lang: 'zh', text: '{哈桑站:khasan}，{哈桑:khasan}，哈桑·鲁哈尼，阿里·哈桑' },
    ],
  },
  {
    rule: 8,
    says: 'A name of several entities means those of them that the page names beyond doubt.',
    rows: [
      { lang: 'en', text: '{Springfield:springfield-2}, {Springfield, Ohio:springfield-2}' },
      { text: '{Kim Yo Jong:yo} said. {Kim:yo} added.' },
    ],
  },
  {
    rule: 8,
    says: 'If it names none of them so, the mention carries all of them.',
    rows: [
      { lang: 'en', text: '{Springfield:gaza-city,springfield-2}' },
      { text: '{Kim Jong Un:un} and {Kim Yo Jong:yo}. {Kim:un,yo} spoke.' },
    ],
  },
  {
    rule: 9,
    says: 'A mention never crosses the border of a block; a line feed within one is white space.',
    rows: [{ text: 'Air¶Koryo, {Air\nKoryo:air}' }],
  },
];
