// What a pack's tags are called in the interface's language.
import type { MessageKey, Translate } from '../../i18n/translate.ts';

/** The name of each tag. Any other tag is shown as it is; the bundled pack has no other. */
export const tagKeys: Readonly<Record<string, MessageKey>> = {
  aid: 'tag_aid',
  aviation: 'tag_aviation',
  border: 'tag_border',
  construction: 'tag_construction',
  diplomacy: 'tag_diplomacy',
  disaster: 'tag_disaster',
  economy: 'tag_economy',
  health: 'tag_health',
  'human-rights': 'tag_humanRights',
  military: 'tag_military',
  politics: 'tag_politics',
  rail: 'tag_rail',
  sanctions: 'tag_sanctions',
  sport: 'tag_sport',
  tourism: 'tag_tourism',
  workers: 'tag_workers',
};

export function tagName(t: Translate, tag: string): string {
  const key = Object.hasOwn(tagKeys, tag) ? tagKeys[tag] : undefined;
  return key ? t(key) : tag;
}
