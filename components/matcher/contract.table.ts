// The matching contract as rows: each sentence of README.md with texts that show it.
// In a text, `{Air Koryo:air}` is a mention of the entity `air`, `{Kim:un,yo}` one in doubt between
// two, and `¶` begins a new block. The matcher and the naive oracle both answer to these rows.
import type { MatcherEntity, MatcherName } from './model.ts';

export interface ContractRow {
  readonly lang?: string;
  readonly text: string;
}

export interface ContractSentence {
  readonly rule: number;
  /** Stands word for word in README.md. */
  readonly says: string;
  readonly rows: readonly ContractRow[];
}

/** The names that the rows look for. */
export const CONTRACT_ENTITIES: readonly MatcherEntity[] = [
  entity('air', 'organization', ['Air Koryo', { text: '고려항공', lang: 'ko' }]),
  entity(
    'nk',
    'place',
    [
      'North Korea',
      'N. Korea',
      { text: 'Nordkorea', lang: 'de' },
      { text: 'Corée du Nord', lang: 'fr' },
      { text: '북한', lang: 'ko' },
      { text: '北朝鮮', lang: 'ja' },
      { text: 'كوريا الشمالية', lang: 'ar' },
      { text: '朝鲜', lang: 'zh' },
      { text: 'КНДР', lang: 'ru' },
    ],
    ['朝鲜蓟'],
  ),
  entity('pyongyang', 'place', ['Pyongyang', 'Пхеньян', 'Pjöngjang', 'เปียงยาง']),
  entity('paektu', 'place', ['Mount Paektu', 'Paektu'], ['Paektu bloodline']),
  entity('embassy', 'organization', ['Russian embassy in North Korea']),
  entity('who', 'organization', ['World Health Organization', { text: 'WHO', risky: true }]),
  entity('tass', 'organization', ['TASS', 'ТАСС']),
  entity('times', 'organization', ['Moscow Times']),
  entity('moscow', 'place', ['Moscow']),
  entity('vladivostok', 'place', ['Vladivostok', { text: 'Владивосток', lang: 'ru' }]),
  entity('beijing', 'place', [
    { text: 'Peking', lang: 'nl' },
    { text: 'Pékin', lang: 'fr' },
    { text: 'Bei', lang: 'de', risky: true },
    'Beijing',
  ]),
  entity('crooks', 'person', ['Colin Crooks', { text: 'Crooks', risky: true }]),
  entity('bergstrom', 'person', ['Joachim Bergström']),
  entity('putin', 'person', ['Vladimir Putin', 'Putin']),
  entity('kozlov', 'person', [{ text: 'Козлёв', lang: 'ru' }]),
  entity('king', 'person', [
    { text: 'Travis King', risky: true, needs: ['nk'] },
    { text: 'King', risky: true },
  ]),
  entity('wonsan', 'place', ['وونسان']),
  entity('andrei', 'person', ['Андрей', 'Олёна']),
  entity('un', 'person', [
    'Kim Jong Un',
    '金正恩',
    '김정은',
    'كيم جونغ أون',
    'キム・ジョンウン',
    { text: 'Kim', risky: true },
  ]),
  entity('yo', 'person', ['Kim Yo Jong', { text: 'Kim', risky: true }]),
  entity('gaza-city', 'place', ['ガザ', { text: 'Springfield', lang: 'en' }, 'Gaza']),
  entity('springfield-2', 'place', [{ text: 'Springfield', lang: 'en' }, 'Springfield, Ohio']),
  entity('flight', 'vehicle', ['JS151']),
  entity('covid', 'topic', ['coronavirus', 'Covid-19']),
  entity('zone', 'topic', [{ text: 'buffer zone', risky: true, needs: ['nk'] }]),
  entity('oneill', 'person', ["Sean O'Neill"]),
  entity('masikryong', 'place', ['Masikryong']),
  entity('athens', 'place', ['Αθήνα']),
  entity('abc', 'organization', ['ABC News']),
];

function entity(
  id: string,
  kind: string,
  names: readonly (string | MatcherName)[],
  decoys: readonly string[] = [],
): MatcherEntity {
  return {
    id,
    kind,
    name: id,
    common: false,
    names: names.map((name) => (typeof name === 'string' ? { text: name } : name)),
    decoys: decoys.map((text) => ({ text })),
  };
}

export const CONTRACT: readonly ContractSentence[] = [
  {
    rule: 1,
    says: 'Of the names that hold, the leftmost counts, and of those the longest.',
    rows: [
      { text: 'The {Russian embassy in North Korea:embassy} spoke of {North Korea:nk}.' },
      { text: 'Russian embassy in {Pyongyang:pyongyang}' },
      { text: 'On {Mount Paektu:paektu} and {Paektu:paektu}.' },
    ],
  },
  {
    rule: 1,
    says: 'A name that does not hold on this page takes no part.',
    rows: [{ text: 'Crooks, {North Korea:nk}: {Colin Crooks:crooks}' }],
  },
  {
    rule: 2,
    says: 'No letter, digit or mark may stand on either side of a name.',
    rows: [
      { text: 'Pyongyangshire, Prepyongyang, Vladivostoksky, JS1512, 7JS151' },
      { text: '({Pyongyang:pyongyang}), “{JS151:flight}”, {Pyongyang:pyongyang}/{Moscow:moscow}' },
      { lang: 'de', text: 'Nordkoreanistik' },
      { text: 'Pyongyangе, 1Pyongyang, ٣Pyongyang' },
    ],
  },
  {
    rule: 2,
    says: 'Han, kana and Thai have no edges, and never block a name in another script.',
    rows: [
      { lang: 'zh', text: '乘坐{JS151:flight}班机抵达{朝鲜:nk}的{金正恩:un}同志' },
      { lang: 'ja', text: '{北朝鮮:nk}の{キム・ジョンウン:un}氏、{ガザ:gaza-city}地区' },
      { lang: 'th', text: 'ที่{เปียงยาง:pyongyang}เมื่อวาน' },
    ],
  },
  {
    rule: 2,
    says: 'Hangul needs a start edge.',
    rows: [
      { lang: 'ko', text: '{북한:nk} 대북한 미북한' },
      { lang: 'ko', text: '對{북한:nk}' },
    ],
  },
  {
    rule: 2,
    says: 'A Korean name may be followed by particles, alone or several in a row.',
    rows: [
      {
        lang: 'ko',
        text: '{북한:nk}은 {북한:nk}에서는 {북한:nk}으로부터 {고려항공:air}의 {김정은:un}에게',
      },
      { lang: 'ko', text: '{북한:nk}까지도 {북한:nk}이라고 {고려항공:air}입니다 {북한:nk}측' },
      { lang: 'ko', text: '북한산 북한군 북한강은 고려항공사' },
      { lang: 'ko', text: '북한는 북한를' },
      { lang: 'ko', text: '{김정은:un}동지께서는 {김정은:un}국무위원장이 김정은희' },
      { lang: 'ko', text: '{고려항공:air}편으로 {북한:nk}당국이 {북한:nk}쪽에' },
      { lang: 'ko', text: '{북한:nk}서 {북한:nk}서도 북한서부' },
    ],
  },
  {
    rule: 2,
    says: 'An Arabic name may follow و, ف, ب, ل and ك without a space.',
    rows: [
      { lang: 'ar', text: 'و{كوريا الشمالية:nk} وب{كوريا الشمالية:nk} لـ{كوريا الشمالية:nk}' },
      { lang: 'ar', text: 'و{وونسان:wonsan} و{كوريا الشمالية:nk}' },
      { lang: 'ar', text: 'فكوكوريا الشمالية سكوريا الشمالية' },
      { lang: 'ar', text: 'ول{كيم جونغ أون:un} وكيم' },
    ],
  },
  {
    rule: 2,
    says: 'Hangul after a name in another script does not block it.',
    rows: [{ lang: 'ko', text: '{TASS:tass}통신은 {JS151:flight}편' }],
  },
  {
    rule: 2,
    says: 'A possessive does not hide a name.',
    rows: [
      { text: "{Pyongyang:pyongyang}'s, {Pyongyang:pyongyang}’s and {Air Koryo:air}'s" },
      { lang: 'tr', text: "{Pyongyang:pyongyang}'da" },
      { lang: 'fr', text: 'd’{Air Koryo:air}' },
    ],
  },
  {
    rule: 2,
    says: 'A bare genitive s hides none in Dutch, German and the Scandinavian languages.',
    rows: [
      { lang: 'de', text: '{Nordkorea:nk}s Führung, {Putin:putin}s, {Pjöngjang:pyongyang}s' },
      { lang: 'nl', text: '{Putin:putin}s' },
      { lang: 'en', text: 'Putins and Pyongyangs' },
      { lang: 'de', text: 'Putinsk, TASSs' },
    ],
  },
  {
    rule: 2,
    says: 'A hyphen on either side does not hide a name.',
    rows: [
      { text: '{Pyongyang:pyongyang}-based, pro-{Putin:putin}, {Moscow:moscow}–{Beijing:beijing}' },
      { lang: 'de', text: 'eine {Air-Koryo:air}-Maschine' },
    ],
  },
  {
    rule: 2,
    says: 'But a capitalised word joined to a name of several words makes another name.',
    rows: [
      { lang: 'en', text: 'the Moscow Times-Register' },
      { lang: 'en', text: 'the {North Korea:nk}-{Moscow:moscow} line, {Moscow Times:times}-owned' },
      { lang: 'de', text: '{Moscow Times:times}-Bericht' },
    ],
  },
  {
    rule: 2,
    says: 'Names in web addresses, e-mail addresses and @handles are not mentions.',
    rows: [
      { text: 'https://example.org/Pyongyang/a, www.Moscow.example, Vladivostok@example.org' },
      { text: '@Putin, Moscow.com but #{Moscow:moscow}. {Putin:putin}' },
    ],
  },
  {
    rule: 2,
    says: 'In Russian a place alone in quotes names something else.',
    rows: [
      { lang: 'ru', text: 'кинотеатр «Владивосток» и город {Владивосток:vladivostok}' },
      { lang: 'ru', text: 'агентство «{ТАСС:tass}»' },
    ],
  },
  {
    rule: 2,
    says: 'So it does in Arabic, and between the title marks of Chinese, Japanese and Korean.',
    rows: [
      { lang: 'zh', text: '电影《朝鲜》在{朝鲜:nk}上映' },
      { lang: 'ja', text: '小説『北朝鮮』と「{北朝鮮:nk}」' },
      { lang: 'ar', text: 'كتاب «كوريا الشمالية» عن {كوريا الشمالية:nk}' },
    ],
  },
  {
    rule: 3,
    says: 'Case, and the marks of Latin and Greek letters, make no difference.',
    rows: [
      {
        text: '{Joachim Bergstrom:bergstrom}, {Masikryŏng:masikryong}, {MASIKRYO\u0306NG:masikryong}',
      },
      { text: '{Ἀθηνᾶ:athens}, {ΑΘΗΝΑ:athens}' },
      { lang: 'fr', text: '{Coree du Nord:nk}, {CORÉE DU NORD:nk}, {Core\u0301e du Nord:nk}' },
    ],
  },
  {
    rule: 3,
    says: 'Cyrillic ё is е, but й is not и.',
    rows: [
      {
        lang: 'ru',
        text: '{Козлев:kozlov}, {КОЗЛЁВ:kozlov}, {Козле\u0308в:kozlov}, {Олена:andrei}',
      },
      {
        lang: 'ru',
        text: 'Андреи, {Андрей:andrei}, {Андреи\u0306:andrei}, {Пхенья\u0301н:pyongyang}',
      },
    ],
  },
  {
    rule: 3,
    says: 'Kana keep their voicing marks.',
    rows: [
      { lang: 'ja', text: 'カサ、{ガザ:gaza-city}、{カ\u3099サ\u3099:gaza-city}、{ｶﾞｻﾞ:gaza-city}' },
    ],
  },
  {
    rule: 3,
    says: 'Full-width letters are ASCII, half-width kana are kana, decomposed Hangul is Hangul.',
    rows: [
      { text: '{ＪＳ１５１:flight}, {Ｔ\uff21ＳＳ:tass}, Ｔass' },
      { lang: 'ja', text: '{ｷﾑ･ｼﾞｮﾝｳﾝ:un}' },
      { lang: 'ko', text: `{${'김정은'.normalize('NFD')}:un}은` },
    ],
  },
  {
    rule: 3,
    says: 'Any run of white space, hyphens and dashes, and the middle dot of names, is one space.',
    rows: [
      { text: '{Air\u00a0Koryo:air}, {Air\n  Koryo:air}, {Kim Jong-un:un}, {Kim–Jong-un:un}' },
      { lang: 'ja', text: '{キム・ジョンウン:un} {キム ジョンウン:un}' },
      { text: 'AirKoryo, Air. Koryo' },
    ],
  },
  {
    rule: 3,
    says: 'Curly quotes are straight.',
    rows: [{ text: '{Sean O’Neill:oneill}, {Sean O‘Neill:oneill}, Sean ONeill' }],
  },
  {
    rule: 3,
    says: 'Soft hyphens, zero-width characters and bidi marks are not there.',
    rows: [
      {
        text: '{Pyong\u00adyang:pyongyang}, {Air\u200b Koryo:air}, \u202a{Pyongyang:pyongyang}\u202c',
      },
      { text: 'a\u200bPyongyang, Pyongyang\u2060a' },
    ],
  },
  {
    rule: 4,
    says: 'Each word that the name begins with a capital needs one in the text, except after a hyphen.',
    rows: [
      { text: '{Colin Crooks:crooks} and crooks, air koryo, moscow times, {Moscow:moscow} times' },
      {
        text: '{AIR KORYO:air}, {RUSSIAN EMBASSY IN NORTH KOREA:embassy}, {Kim Jong-un:un}, Joachim bergström',
      },
      { text: '{Coronavirus:covid}, {CORONAVIRUS:covid}, {COVID-19:covid}, covid-19' },
    ],
  },
  {
    rule: 4,
    says: 'A name wholly in capitals matches only as written.',
    rows: [{ text: 'Tass, tass, {TASS:tass}' }, { text: 'js151, Js151, {JS151:flight}' }],
  },
  {
    rule: 4,
    says: 'In a sentence all in capitals a risky name does not count.',
    rows: [
      { text: 'WHO WON? The {World Health Organization:who}. The {WHO:who} did.' },
      { text: '{Colin Crooks:crooks}. THE CROOKS RAN. {Crooks:crooks} ran.' },
      {
        lang: 'ja',
        text: 'NK NEWSが伝えた。{World Health Organization:who}({WHO:who})による。BBCとAFPも。',
      },
      { lang: 'ko', text: '{World Health Organization:who}, {WHO:who}와 FAO, WFP' },
    ],
  },
  {
    rule: 5,
    says: 'A name tagged with a language counts on pages in that language.',
    rows: [
      { lang: 'en', text: 'Peking duck' },
      { lang: 'nl', text: 'naar {Peking:beijing}' },
      { lang: 'nl-BE', text: 'naar {Peking:beijing}' },
      { lang: 'zh-Hant-TW', text: '{朝鲜:nk}' },
    ],
  },
  {
    rule: 5,
    says: 'On pages of unknown language it counts unless it is risky.',
    rows: [{ text: '{Peking:beijing}, {Beijing:beijing}, Bei, {Pekin:beijing}' }],
  },
  {
    rule: 6,
    says: 'A risky name counts only where a safe name of the same entity stands on the same page.',
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
    says: 'Where the pack names companions, one of them will do.',
    rows: [{ text: 'a buffer zone' }, { text: 'a {buffer zone:zone} in {North Korea:nk}' }],
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
    says: 'A place before "Street" or "Hotel", or after "Mr", is something else.',
    rows: [
      { lang: 'en', text: 'Pyongyang Street, Mr. Pyongyang; {Pyongyang:pyongyang} streets' },
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
    ],
  },
  {
    rule: 7,
    says: 'A person whom the text calls an actor, a singer or a player is a namesake.',
    rows: [
      { lang: 'en', text: 'the actor Colin Crooks, the ambassador {Colin Crooks:crooks}' },
      { lang: 'ko', text: '배우 김정은이, 김정은 선수, {김정은:un} 위원장' },
      { lang: 'de', text: 'Torwart Colin Crooks, Botschafter {Colin Crooks:crooks}' },
      { lang: 'es', text: 'el tenista Colin Crooks, el embajador {Colin Crooks:crooks}' },
    ],
  },
  {
    rule: 8,
    says: 'A name of two entities is settled by those that the page names beyond doubt.',
    rows: [
      { lang: 'en', text: '{Springfield:springfield-2}, {Springfield, Ohio:springfield-2}' },
      { text: '{Kim Yo Jong:yo} said. {Kim:yo} added.' },
    ],
  },
  {
    rule: 8,
    says: 'If they do not settle it, the mention carries all of them.',
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
