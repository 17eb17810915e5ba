// What a pack's tags are called in the interface's language.
import type { MessageKey, Translate } from '../../i18n/translate.ts';

/** The name of each tag. Any other tag is shown as it is; the bundled pack has no other. */
export const tagKeys: Readonly<Record<string, MessageKey>> = {
  aid: 'tag_aid',
  alliance: 'tag_alliance',
  border: 'tag_border',
  closing: 'tag_closing',
  construction: 'tag_construction',
  crime: 'tag_crime',
  embassies: 'tag_embassies',
  flights: 'tag_flights',
  flood: 'tag_flood',
  healthcare: 'tag_healthcare',
  'inter-korean': 'tag_interKorean',
  leadership: 'tag_leadership',
  media: 'tag_media',
  outbreak: 'tag_outbreak',
  parade: 'tag_parade',
  party: 'tag_party',
  quarantine: 'tag_quarantine',
  rail: 'tag_rail',
  reopening: 'tag_reopening',
  resorts: 'tag_resorts',
  returns: 'tag_returns',
  rights: 'tag_rights',
  sanctions: 'tag_sanctions',
  shortages: 'tag_shortages',
  sport: 'tag_sport',
  tourism: 'tag_tourism',
  trade: 'tag_trade',
  troops: 'tag_troops',
  vaccines: 'tag_vaccines',
  visits: 'tag_visits',
  weapons: 'tag_weapons',
  workers: 'tag_workers',
};

export function tagName(t: Translate, tag: string): string {
  const key = Object.hasOwn(tagKeys, tag) ? tagKeys[tag] : undefined;
  return key ? t(key) : tag;
}
