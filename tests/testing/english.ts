// The interface's words in English, filled in as browsers do it.
import { type Translate, translateWith } from '../../components/i18n/translate.ts';
import messages from '../../public/_locales/en/messages.json';

const words = messages as Record<string, { message: string }>;

export const english: Translate = translateWith((key, rest) =>
  (words[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => rest[Number(digit) - 1] ?? ''),
);
