// Vietnamese.
import type { LanguageRules } from './language.ts';

export const vi: LanguageRules = {
  tags: ['vi'],
  namesakes: {
    person: { before: /(?<!\p{L})(ca sĩ|diễn viên|cầu thủ|vận động viên|tay vợt) $/iu },
    place: { before: /(?<!\p{L})(nhà hàng|khách sạn|quán) $/iu },
  },
};
