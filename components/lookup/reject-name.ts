// Stores that a name does not mean an entity, and undoes that.
import type { Entity, EntityId } from '../../data/model.ts';
import type { Matcher } from '../matcher/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { RejectedName, RejectedNameKey } from '../rejected-names/rejected-names.ts';
import type { SenderPlace } from '../sites/sender-host.ts';
import { requiredSite, type SiteOf } from './sender-site.ts';

export interface RejectParts {
  readonly matcher: () => Promise<Matcher>;
  readonly entities: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, Entity>>;
  readonly siteOf: SiteOf;
  /** What a rejection from there is added to, and dropped from. */
  readonly namesOf: (sender: Sender) => {
    /** False if there is no room for it. */
    add(name: RejectedName): Promise<boolean>;
    drop(key: RejectedNameKey): Promise<void>;
  };
  /** Called after each change. */
  readonly changed: () => Promise<unknown>;
  readonly now: () => Date;
}

/** The used members of a message's sender. */
export interface Sender extends SenderPlace {
  readonly tab?: { readonly url?: string | undefined; readonly incognito: boolean } | undefined;
}

/** Characters of the page's words that a record holds. */
const MAX_SURFACE_LENGTH = 200;

/** The sender's site, or none for "everywhere". Rejects if "here" is no site. */
const scopeOf = async (
  here: boolean,
  sender: Sender,
  siteOf: SiteOf,
): Promise<{ site?: string }> => (here ? { site: await requiredSite(siteOf, sender) } : {});

/**
 * Answers `reject-name`. Rejects for a name that the dataset does not have, and if the dataset or the
 * storage does.
 */
export const rejectName =
  ({ matcher, entities, siteOf, namesOf, changed, now }: RejectParts) =>
  async (
    { entity, alias, surface, lang, here }: MessageTo<'reject-name'>,
    sender: Sender,
  ): Promise<AnswerTo<'reject-name'>> => {
    const known = (await entities([entity])).get(entity);
    if (!known || !isNameOf(known, alias, await matcher())) {
      throw new Error('The dataset has no such name.');
    }
    const kept = await namesOf(sender).add({
      entity,
      alias,
      surface: surface.slice(0, MAX_SURFACE_LENGTH),
      name: known.name,
      ...(lang !== undefined && { lang }),
      ...(await scopeOf(here, sender, siteOf)),
      added: now().toISOString().slice(0, 10),
    });
    if (kept) await changed();
    return { kept };
  };

/** Whether the entity has a name that folds to this one. */
const isNameOf = ({ id, aliases }: Entity, folded: string, index: Matcher): boolean =>
  aliases.some(({ text, lang = null }) =>
    index
      .explain(text, lang, 0, text.length)
      .some(({ entity, alias }) => entity === id && alias === folded),
  );

/** Answers `restore-name`. A name that is not rejected is not an error. */
export const restoreName =
  ({ siteOf, namesOf, changed }: Pick<RejectParts, 'siteOf' | 'namesOf' | 'changed'>) =>
  async (
    { entity, alias, here }: MessageTo<'restore-name'>,
    sender: Sender,
  ): Promise<AnswerTo<'restore-name'>> => {
    await namesOf(sender).drop({ entity, alias, ...(await scopeOf(here, sender, siteOf)) });
    await changed();
    return { ok: true };
  };
