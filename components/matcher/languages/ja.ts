// Japanese.
import type { LanguageRules } from './language.ts';
import { TITLE_MARKS } from './shared-rules.ts';

export const ja: LanguageRules = {
  tags: ['ja'],
  crossedWords: { language: 'ja' },
  katakana: {
    before:
      /(?<![ァ-ヺー])(ポスト|アンチ|プロ|チーム|ソビエト|ソヴィエト|ミス|ミスター|オール|スーパー|ネオ)$/u,
    // Two letters and fewer are mostly the end of another name: コロナド, ロシアン, ケソンヌ.
    after:
      /^(?![ンーァィゥェォッャュョヮ]|スキー$|スカヤ|ノフ|マニア)(.{3,}|ガス|ビザ|デモ|バス)$/u,
  },
  titleQuotes: TITLE_MARKS,
  // "ロシア・ハサン" is in Russia, and after "マツェゴラ・ロシア大使" comes an office, not the rest of a name.
  joined: {
    before: /(?<=[ァ-ヺー][・･])(?<!ロシア[・･])$/u,
    after: /^[・･](?!ロシア|[ァ-ヺー]+(?:大使|公使|外相|首相))[ァ-ヺ]/u,
  },
  titled: { before: /(映画|小説|書籍|漫画|アルバム|楽曲|ホテル|レストラン|食堂|いわゆる)$/u },
  offices: [
    {
      names: /大使館|事務所/u,
      before:
        /(?:[在駐][\p{Script=Han}ァ-ヺー]{1,8}の?|[ァ-ヺー]{2,}の|(?:東京|都内|北京|上海|瀋陽|台北|香港)の?)$/u,
    },
    { names: /安全保障理事会|安保理/u, before: /国家$/u },
    { names: /労働党|外務省/u, before: /(?:[ァ-ヺー]{2,}|英国?|豪州?|日本)の?$/u },
  ],
  namesakes: {
    person: { before: /(俳優|女優|歌手|投手|声優)の?$/u, after: /^(選手|投手|騎手|力士|監督)/u },
    place: {
      before: /(居酒屋|食堂|レストラン|ホテル|スナック|喫茶店?|焼肉店?)「$/u,
      after: /^(さん|氏|くん|ちゃん|選手|監督|容疑者|被告|投手|騎手|力士|社長|教授)/u,
    },
  },
};
