// Rule 2: a place alone in quotes is the title of something else, in some languages always, in others
// after a word for what has a title.
import type { LanguageRules } from '../languages/language.ts';

/** By opening quote: what closes it, in any language. */
const CLOSING: Readonly<Record<string, string>> = {
  ...{ '«': '»', '»': '«', '‹': '›', '„': '“”', '“': '”', '”': '”', '"': '"', '‚': '‘' },
  ...{ '‘': '’', '’': '’', "'": "'", '「': '」', '『': '』', '《': '》', '〈': '〉' },
};
/** Some write a blank within guillemets, and a comma or full stop before a closing quote. */
const OPENING = /(?:.|«\s)$/su;
const CLOSED = /^(?:\s»|[,.]?[^,.\s])/u;
/** How far the words beside the quotes are looked at, in UTF-16 units. */
const REACH = 24;

/** True if there is nothing but `start` to `end` between title quotes of the language. */
export function isQuotedTitle(
  text: string,
  start: number,
  end: number,
  { titleQuotes, titled }: LanguageRules,
): boolean {
  if (titleQuotes === undefined && titled === undefined) return false;
  const opening = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  const closing = CLOSED.exec(text.slice(end, end + 3))?.[0];
  if (opening === undefined || closing === undefined) return false;
  const open = opening.charAt(0);
  const close = closing.charAt(closing.length - 1);
  if (titleQuotes?.[open] === close) return true;
  if (CLOSING[open]?.includes(close) !== true) return false;
  const before = start - opening.length;
  const after = end + closing.length;
  return (
    titled?.before?.test(text.slice(Math.max(0, before - REACH), before)) === true ||
    titled?.after?.test(text.slice(after, after + REACH)) === true
  );
}
