// Stores that a name does not mean an entity, and undoes that.
import type { Matcher } from '../matcher/model.ts';
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { RejectedName, RejectedNameKey } from '../rejected-names/rejected-names.ts';

export interface RejectParts {
  readonly matcher: () => Promise<Matcher>;
  /** False if there is no room for it. */
  readonly add: (name: RejectedName) => Promise<boolean>;
  readonly drop: (key: RejectedNameKey) => Promise<void>;
  readonly now: () => Date;
}

/** Characters of the page's words that a record holds. */
const MAX_SURFACE_LENGTH = 200;

/** Answers `reject-name`; rejects if the dataset or the storage does. */
export const rejectName =
  ({ matcher, add, now }: Omit<RejectParts, 'drop'>) =>
  async (message: MessageTo<'reject-name'>): Promise<AnswerTo<'reject-name'>> => {
    const { entity, alias, surface, lang, site } = message;
    const name = (await matcher()).entity(entity)?.name ?? entity;
    const kept = await add({
      entity,
      alias,
      surface: surface.slice(0, MAX_SURFACE_LENGTH),
      name,
      ...(lang !== undefined && { lang }),
      ...(site !== undefined && { site }),
      added: now().toISOString().slice(0, 10),
    });
    return { kept };
  };

/** Answers `restore-name`. A name that is not rejected is not an error. */
export const restoreName =
  ({ drop }: Pick<RejectParts, 'drop'>) =>
  async ({ entity, alias, site }: MessageTo<'restore-name'>): Promise<AnswerTo<'restore-name'>> => {
    await drop({ entity, alias, ...(site !== undefined && { site }) });
    return { ok: true };
  };
