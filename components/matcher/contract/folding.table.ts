// The matching contract as rows, rules 3 to 5: folding, capitals, languages.
// How to read a row: see table.ts.
import type { ContractSentence } from './model.ts';

export const FOLDING_ROWS: readonly ContractSentence[] = [
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
    says: 'Arabic letters that writers swap are one.',
    rows: [
      {
        lang: 'ar',
        text: '{كيم جونغ اون:un}، {كيم جونغ ا\u0654ون:un}، {كوريا الشماليه:nk}، {السفارة الروسية فى كوريا الشمالية:embassy}',
      },
      {
        lang: 'ar',
        text: '{کوریا الشمالیة:nk}، {ک\u064Eیم جونغ أون:un}، كوريا الشمالي، كيم جونغ ؤون',
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
    says: 'Letters of mathematics, letters in circles and small capitals are the letters that they stand for.',
    rows: [
      {
        text: '{𝐀𝐢𝐫 𝐊𝐨𝐫𝐲𝐨:air}, {𝗣𝘆𝗼𝗻𝗴𝘆𝗮𝗻𝗴:pyongyang}, {𝕿𝕬𝕾𝕾:tass}, {𝒥𝒮𝟣𝟧𝟣:flight}, {ℳ𝑜𝓈𝒸ℴ𝓌:moscow}',
      },
      { text: '{Ⓟⓨⓞⓝⓖⓨⓐⓝⓖ:pyongyang}, {Kɪᴍ Jᴏɴɢ Uɴ:un}, {ᴛᴀꜱꜱ:tass}, {ᴍᴏꜱᴄᴏᴡ:moscow}' },
      { text: '𝐚𝐢𝐫 𝐤𝐨𝐫𝐲𝐨, 𝐏𝐲𝐨𝐧𝐠𝐲𝐚𝐧𝐠𝐬𝐡𝐢𝐫𝐞, 𝐬𝐏𝐲𝐨𝐧𝐠𝐲𝐚𝐧𝐠, 𝐓𝐚𝐬𝐬, Ⓣass' },
      { text: '{𝐉𝐨𝐚𝐜𝐡𝐢𝐦 𝐁𝐞𝐫𝐠𝐬𝐭𝐫𝐨\u0308𝐦:bergstrom}' },
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
    says: 'Soft hyphens, zero-width characters and bidi marks are ignored.',
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
    says: 'A risky name of two or three letters does not count in capitals.',
    rows: [
      { text: '{Kim Jong Un:un} and {Kim:un}, not the KIM of Pius XI' },
      { text: '{World Health Organization:who}, {WHO:who} said' },
    ],
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
];
