// The matching contract as rows, rules 1 and 2: which name counts, and where words begin and end.
// How to read a row: see table.ts.
import type { ContractSentence } from './model.ts';

export const WORD_BOUNDARY_ROWS: readonly ContractSentence[] = [
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
    says: 'No letter, digit or mark may be directly before or after a name.',
    rows: [
      { text: 'Pyongyangshire, Prepyongyang, Vladivostoksky, JS1512, 7JS151' },
      { text: '({Pyongyang:pyongyang}), “{JS151:flight}”, {Pyongyang:pyongyang}/{Moscow:moscow}' },
      { lang: 'de', text: 'Nordkoreanistik' },
      { text: 'Pyongyangе, 1Pyongyang, ٣Pyongyang' },
    ],
  },
  {
    rule: 2,
    says: 'A digit in a keycap, a raised letter and the sign of a note are none of them.',
    rows: [
      {
        text: '1\ufe0f\u20e3{Pyongyang:pyongyang}, *\ufe0f\u20e3{Air Koryo:air}2\ufe0f\u20e3 🇰🇵{Moscow:moscow}',
      },
      {
        text: '{Air Koryo:air}ª, {Pyongyang:pyongyang}¹²ᵇ, {Moscow:moscow}*, {Putin:putin}†, {TASS:tass}[1]',
      },
      { text: '1\u20e3 {Putin:putin}, Pyongyang2, 2Pyongyang, Pyongyanga' },
    ],
  },
  {
    rule: 2,
    says: 'Han, kana and Thai have no word boundaries, and never block a name in another script.',
    rows: [
      { lang: 'zh', text: '乘坐{JS151:flight}班机抵达{朝鲜:nk}的{金正恩:un}同志' },
      { lang: 'ja', text: '{北朝鮮:nk}の{キム・ジョンウン:un}氏、{ガザ:gaza-city}地区' },
      { lang: 'th', text: 'ที่{เปียงยาง:pyongyang}เมื่อวาน' },
    ],
  },
  {
    rule: 2,
    says: 'A name in katakana does not begin or end within a word of katakana.',
    rows: [
      { lang: 'ja', text: '平壌マラソン大会、マラソンと{ラソン:rason}、ハーフマラソン' },
      {
        lang: 'ja',
        text: 'ラスプーチンとプロシアとﾏﾗｿﾝ、ロシアンブルー、プーチンスキー、マ\u200bラソン',
      },
      {
        lang: 'ja',
        text: '{ロシア:russia}ツアー、{ロシア:russia}メディア、{ロシア:russia}ビザ、{ロシア:russia}語、ポスト{プーチン:putin}',
      },
      {
        lang: 'ja',
        text: '{ロシア:russia}・{プーチン:putin}大統領、親{ロシア:russia}、({ロシア:russia})',
      },
    ],
  },
  {
    rule: 2,
    says: 'In Chinese and Japanese a short name in Han does not count where two words cross it.',
    rows: [
      { lang: 'zh', text: '其中国家队、{中国:china}家庭、集中国内资源、发展中国家和{中国:china}' },
      { lang: 'zh', text: '俄国家杜马、{俄国:russia}外长、{俄国:russia}人、{俄国:russia}家庭' },
      {
        lang: 'zh',
        text: '{北韩:north}国务委员长、{北韓:north}國會、{北韓:north}國防部、{北韩:north}国内',
      },
      { lang: 'zh', text: '卫冕新冠军、{新冠:covid-19}疫苗、感染{新冠:covid-19}' },
      { lang: 'ja', text: '{中国:china}国内、訪{中国:china}、{中国:china}人' },
    ],
  },
  {
    rule: 2,
    says: 'Hangul needs a word boundary before it.',
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
      {
        lang: 'ko',
        text: '{김정은:un}동지께서는 {김정은:un}국무위원장이 {김정은:un}총서기와 {김정은:un}특명전권대사, 김정은희',
      },
      { lang: 'ko', text: '{고려항공:air}편으로 {북한:nk}당국이 {북한:nk}쪽에' },
      { lang: 'ko', text: '{북한:nk}서 {북한:nk}서도 북한서부' },
    ],
  },
  {
    rule: 2,
    says: 'So may a few nouns that Korean joins to a name.',
    rows: [
      {
        lang: 'ko',
        text: '{북한:nk}내 소식통, {북한:nk}지역에서는, {북한:nk}주재 대사, 주중 {북한:nk}대사관이, {고려항공:air}기가',
      },
      { lang: 'ko', text: '{북한:nk}과 {북:nk}은, 북항, 북역에서, 북한내막, 북한내과' },
    ],
  },
  {
    rule: 2,
    says: 'An Arabic name may follow و, ف, ب, ل and ك without a space.',
    rows: [
      { lang: 'ar', text: 'و{كوريا الشمالية:nk} وب{كوريا الشمالية:nk} لـ{كوريا الشمالية:nk}' },
      { lang: 'ar', text: 'و{وونسان:wonsan} و{كوريا الشمالية:nk}' },
      { lang: 'ar', text: 'فكوكوريا الشمالية سكوريا الشمالية' },
      { lang: 'ar', text: 'DPRKabc\u200bكوريا الشمالية' },
      { lang: 'ar', text: 'ول{كيم جونغ أون:un} وكيم' },
    ],
  },
  {
    rule: 2,
    says: 'After ل the article ال loses its alif.',
    rows: [
      {
        lang: 'ar',
        text: '{للسفارة الروسية في كوريا الشمالية:embassy} و{للسفارة الروسية في كوريا الشمالية:embassy}',
      },
      {
        lang: 'ar',
        text: '{للجنة الدولية:icrc}، {اللجنة الدولية:icrc}، مللجنة الدولية، لجنة الدولية',
      },
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
    says: 'In Dutch, German and the Scandinavian languages a name may end in a bare genitive s.',
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
    says: 'A hashtag that is a name without its spaces is that name.',
    rows: [
      { text: '#{AirKoryo:air}, #{KimJongUn:un}, #{Air_Koryo:air} and ＃{NorthKorea:nk}' },
      { text: '#{northkorea:nk}, #{moscowtimes:times}, #{pyongyang:pyongyang}, #{Northkorea:nk}' },
      { text: '#AirKoryos, #NorthKoreaNews, #tass, AirKoryo, a#AirKoryo, #air_kor_yo, #Air' },
      { text: '#{WorldHealthOrganization:who}: #who #{WHO:who}' },
      { lang: 'ar', text: '#{كوريا_الشمالية:nk}، #كوريا' },
      { lang: 'ru', text: '#{владивосток:vladivostok} #кндр' },
      { lang: 'fr', text: '#{coréedunord:nk} #{CoreeDuNord:nk}' },
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
    says: 'So in French and Italian, with or without blanks.',
    rows: [
      {
        lang: 'fr',
        text: 'le film « Pyongyang », « Moscow », “Beijing” et « {Pyongyang:pyongyang} est prêt »',
      },
      { lang: 'fr', text: '« {TASS:tass} », « à {Pyongyang:pyongyang} »' },
      {
        lang: 'it',
        text: 'il libro «Pyongyang», il cosiddetto "Pyongyang", a {Pyongyang:pyongyang}; "{Pyongyang:pyongyang} tace"',
      },
    ],
  },
  {
    rule: 2,
    says: 'In other languages it does so after "so-called", or a word for what has a title.',
    rows: [
      {
        lang: 'en',
        text: 'the film “Pyongyang,” the so-called \'Pyongyang\', a hotel called "Moscow"',
      },
      {
        lang: 'en',
        text: '“{Pyongyang:pyongyang}” was on the sign; the film {Pyongyang:pyongyang} made',
      },
      {
        lang: 'de',
        text: 'im Restaurant „Pjöngjang“, das sogenannte „Pjöngjang“, „{Pjöngjang:pyongyang}“',
      },
      { lang: 'nl', text: 'de roman ‘Pyongyang’ en ‘{Pyongyang:pyongyang}’' },
      {
        lang: 'es',
        text: 'el llamado «Pyongyang», la película "Pyongyang", «{Pyongyang:pyongyang}»',
      },
      { lang: 'pt', text: 'o chamado “Pyongyang”, o filme "Pyongyang", “{Pyongyang:pyongyang}”' },
      { lang: 'pl', text: 'tak zwany „Pyongyang”, w hotelu „Pyongyang”, „{Pyongyang:pyongyang}”' },
      {
        lang: 'sv',
        text: 'den så kallade ”Pyongyang”, restaurangen ”Pyongyang”, ”{Pyongyang:pyongyang}”',
      },
      { lang: 'da', text: 'restauranten »Pyongyang«, »{Pyongyang:pyongyang}«' },
      { lang: 'no', text: 'ferjen, filmen «Pyongyang», «{Pyongyang:pyongyang}»' },
      {
        lang: 'tr',
        text: '“Pyongyang” adlı film, sözde “Pyongyang”, “{Pyongyang:pyongyang}” dedi',
      },
      { lang: 'id', text: 'film "Pyongyang", "{Pyongyang:pyongyang}"' },
      { lang: 'vi', text: 'nhà hàng “Pyongyang”, “{Pyongyang:pyongyang}”' },
      { lang: 'ko', text: '영화 ‘북한’, ‘{북한:nk}’' },
      { lang: 'ja', text: '映画「北朝鮮」、「{北朝鮮:nk}」' },
      { lang: 'zh', text: '电影“朝鲜”，“{朝鲜:nk}”' },
    ],
  },
  {
    rule: 2,
    says: 'The same holds in Arabic, and between the title marks of Chinese, Japanese and Korean.',
    rows: [
      { lang: 'zh', text: '电影《朝鲜》在{朝鲜:nk}上映' },
      { lang: 'ja', text: '小説『北朝鮮』と「{北朝鮮:nk}」' },
      { lang: 'ar', text: 'كتاب «كوريا الشمالية» عن {كوريا الشمالية:nk}' },
    ],
  },
];
