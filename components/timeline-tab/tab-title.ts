// The title of the timeline's tab: what it is about.
import type { Translate } from '../i18n/words.ts';
import { subjectOf } from '../timeline/data/about.ts';
import type { TimelineTab } from './timeline-session.ts';

/**
 * "Air Koryo · Timeline · Sidelight" for one name that is chosen, else the dataset's title. A discreet tab
 * names neither the one nor the other: the browser's history keeps titles too.
 */
export function tabTitle(
  { choice, about }: Pick<TimelineTab, 'choice' | 'about'>,
  discreet: boolean,
  t: Translate,
): string {
  const name = discreet ? null : subjectOf(choice, about.names);
  const dataset = discreet ? null : about.dataset;
  const subject = name
    ? [name.name.text, t('timeline_title')]
    : [dataset?.title.text ?? t('timeline_title')];
  return [...subject, t('extensionName')].join(' · ');
}
