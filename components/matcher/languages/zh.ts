// Chinese.
import type { LanguageRules } from './language.ts';
import { TITLE_MARKS } from './shared-rules.ts';

export const zh: LanguageRules = {
  tags: ['zh', 'cmn', 'yue'],
  // 北韩国务 is 北韩 and 国务, not 韩国.
  // 朝鲜族群众 is 朝鲜族 and 群众, not 族群.
  crossedWords: { language: 'zh', except: /^[北南][韩韓]$/u, bound: /[族裔]/u },
  titleQuotes: TITLE_MARKS,
  joined: { before: /\p{Script=Han}[·・‧•]$/u, after: /^[·・‧•]\p{Script=Han}/u },
  titled: { before: /(电影|電影|影片|小说|小說|歌曲|餐厅|餐廳|饭店|飯店|酒店|所谓的?|所謂的?)$/u },
  offices: [
    {
      names: /使馆|使館|办公室|辦公室|办事处|辦事處/u,
      before:
        /(?:[驻駐]\p{Script=Han}{1,6}?的?|(?:首尔|首爾|东京|東京|北京|华盛顿|華盛頓|伦敦|倫敦|巴黎|柏林|基辅|基輔|河内|河內|曼谷)的?)$/u,
      after:
        /(?:位于|在)(?=首尔|首爾|东京|東京|北京|华盛顿|華盛頓|伦敦|倫敦|巴黎|柏林|基辅|基輔|河内|河內|曼谷)/uy,
    },
    {
      names: /[劳勞][动動][党黨]|外交部/u,
      before: /(?:英国|英國|日本|巴西|以色列|挪威|澳大利亚|澳洲)的?$/u,
    },
  ],
  namesakes: {
    person: {
      before: /(演员|演員|歌手|主持人|球员|球員|导演|導演|球手)$/u,
      after: /^(选手|選手)/u,
    },
    place: { after: /^[东東西南北中]?路(?![线線透上径徑途过過程面边邊人])/u },
  },
};
