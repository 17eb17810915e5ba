// Says once, for all events, that what they tell is not in the user's language.
import { foreignLanguage } from '../../../data/localize.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { Translate } from '../../i18n/words.ts';
import type { TimelineEvent } from '../model.ts';

/** "Details in English"; undefined if the user's language has all texts of the events. */
export function detailsIn(
  events: readonly TimelineEvent[],
  t: Translate,
  locale: string,
): string | undefined {
  const lang = foreignLanguage(events, locale);
  return lang && t('details_language', languageName(lang, locale));
}
