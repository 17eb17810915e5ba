// The rows of the options' lists, from what is stored.
import type { LocalText } from '../../data/localize.ts';
import type { EntityId } from '../../data/model.ts';
import type { ReadHistory } from '../read-history/read-history.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import type { SiteRules } from '../sites/rules.ts';
import type { NameRead } from './names-read.tsx';
import type { SiteRow } from './sites.tsx';

/** The user's own rules, sorted by site. */
export const siteRows = ({ sites }: SiteRules): SiteRow[] =>
  Object.entries(sites)
    .map(([site, rule]) => ({ site, on: rule === 'on' }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));

/** The names read, the latest first, then by name. One that the dataset no longer has is its id. */
export const nameRows = (
  history: ReadHistory,
  nameOf: ReadonlyMap<EntityId, LocalText>,
): NameRead[] =>
  [...history]
    .map(([id, { last }]) => {
      const { text: name, lang } = nameOf.get(id) ?? { text: id, lang: 'en' };
      return { id, name, lang, day: last.day };
    })
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.name < b.name ? -1 : 1));

/** The names rejected, each of what the user calls that entity; one that has gone is called as it was then. */
export const rejectedRows = (
  rejected: readonly RejectedName[],
  nameOf: ReadonlyMap<EntityId, LocalText>,
): RejectedName[] =>
  rejected.map((one) => ({ ...one, name: nameOf.get(one.entity)?.text ?? one.name }));
