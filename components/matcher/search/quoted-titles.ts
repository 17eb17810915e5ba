// Rule 2: in some languages a place alone in quotes is the title of something else.
import type { LanguageRules } from '../languages/language.ts';

/** True if there is nothing but `start` to `end` between title quotes of the language. */
export function isQuotedTitle(
  text: string,
  start: number,
  end: number,
  { titleQuotes }: LanguageRules,
): boolean {
  const closing = titleQuotes?.[text[start - 1] ?? ''];
  return closing !== undefined && text[end] === closing;
}
