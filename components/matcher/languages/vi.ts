// Vietnamese.
import type { LanguageRules } from './language.ts';

export const vi: LanguageRules = {
  tags: ['vi'],
  namesGoOn: true,
  titled: {
    before:
      /(?<!\p{L})(cái gọi là|phim|tiểu thuyết|cuốn sách|bài hát|tàu|khách sạn|nhà hàng|quán|mang tên|nhan đề) $/iu,
  },
  offices: [
    { names: /đại sứ quán|văn phòng|vùng|cầu/i, after: / (?:tại|ở|gần) (?=\p{Lu})/uy },
    {
      names: /bộ ngoại giao|hội đồng|đảng/i,
      after:
        / (?:(?:tại|ở|của) (?=\p{Lu})|(?=(?:Quốc gia|Ukraine|Nga|Iran|Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Đức|Anh|Pháp)(?!\p{L})))/uy,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})(ca sĩ|diễn viên|cầu thủ|vận động viên|tay vợt|cô|chị|bé|em|huyện|xã|phường) $/iu,
    },
    place: { before: /(?<!\p{L})(nhà hàng|khách sạn|quán) $/iu },
  },
};
