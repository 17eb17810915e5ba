// The messages about what is kept of the user, from the extension's own pages to the background.
import type { EntityId } from '../../data/model.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { flag, list, message, optional, shape } from './schema.ts';
import { label } from './texts.ts';

/** More than is kept: what a file has is merged with that. */
const MAX_RECORDS = 5_000;

/** Names are checked further by those who keep them. */
const rejectedName = shape({
  entity: label,
  alias: label,
  surface: label,
  name: label,
  lang: optional(label),
  site: optional(label),
  added: label,
});

interface Read {
  readonly entity: EntityId;
  /** As it is stored: day and version of the last visit, then of the one before. */
  readonly visits: readonly string[];
}

/** No page script may send these. */
export const userDataMessages = {
  'read-history': message<{ records: readonly Read[] }>()({}),
  /** In the order in which they were added. */
  'rejected-names': message<{ names: readonly RejectedName[] }>()({}),
  /** That a name's card was read; without `entity`, all that was read. */
  'forget-read': message<{ ok: true }>()({ entity: optional(label) }),
  /** One rejected name, or all. */
  'drop-rejected': message<{ ok: true }>()({
    name: optional(shape({ entity: label, alias: label, site: optional(label) })),
  }),
  /**
   * What a file has, everything or nothing. `forget` deletes what was read instead of adding to it. `added`
   * is the number of new rejected names; null if they do not all fit, and nothing was added.
   */
  'add-user-data': message<{ added: number | null }>()({
    names: list(rejectedName, MAX_RECORDS),
    reads: list(shape({ entity: label, visits: list(label, 9) }), MAX_RECORDS),
    forget: flag,
  }),
};
