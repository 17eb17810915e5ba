// Chinese.
import type { LanguageRules } from './language.ts';
import { TITLE_MARKS } from './shared-rules.ts';

export const zh: LanguageRules = {
  tags: ['zh', 'cmn', 'yue'],
  segmenter: 'zh',
  titleQuotes: TITLE_MARKS,
  joined: { before: /\p{Script=Han}[·・‧•]$/u, after: /^[·・‧•]\p{Script=Han}/u },
  titled: { before: /(电影|電影|影片|小说|小說|歌曲|餐厅|餐廳|饭店|飯店|酒店|所谓的?|所謂的?)$/u },
  namesakes: {
    person: {
      before: /(演员|演員|歌手|主持人|球员|球員|导演|導演|球手)$/u,
      after: /^(选手|選手)/u,
    },
    place: { after: /^[东東西南北中]?路(?![线線透上径徑途过過程面边邊人])/u },
  },
};
