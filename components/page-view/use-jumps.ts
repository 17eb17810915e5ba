// Jumps from mention to mention of a name on the page, and says where one arrived.
import { useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { PageActions } from '../page-session/model.ts';
import type { NameOnPage } from '../page-session/page-status.ts';

export interface Jumps {
  /** Jumps to the name's next mention. */
  readonly jump: (name: NameOnPage) => Promise<void>;
  /** `2/4` after a jump, `4` before. */
  readonly placeOf: (name: NameOnPage) => string;
  /** What to announce: where the last jump arrived, or that the page did not answer. */
  readonly said: string;
  readonly failed: boolean;
}

interface Arrivals extends Pick<Jumps, 'said' | 'failed'> {
  readonly at: Readonly<Record<EntityId, number>>;
}

const nowhere: Arrivals = { at: {}, said: '', failed: false };

/** With another `page` (see `pageKey`) all jumps are forgotten. */
export function useJumps(onJump: PageActions['jump'], page: string): Jumps {
  const t = useTranslate();
  const [last, setLast] = useState({ page, arrivals: nowhere });
  const { at, said, failed } = last.page === page ? last.arrivals : nowhere;

  async function jump(name: NameOnPage): Promise<void> {
    const arrival = await onJump(name, ((at[name.id] ?? 0) % name.count) + 1);
    // A page that was left meanwhile says nothing any more: its arrivals have its own key.
    setLast((before) => {
      const known = before.page === page ? before.arrivals.at : {};
      const arrivals = arrival
        ? {
            at: { ...known, [name.id]: arrival.position },
            said: t('popup_jumped', arrival.position, name.count, arrival.text),
            failed: false,
          }
        : { at: known, said: t('popup_jumpFailed'), failed: true };
      return { page, arrivals };
    });
  }

  const placeOf = ({ id, count }: NameOnPage) => (at[id] ? `${at[id]}/${count}` : `${count}`);
  return { jump, placeOf, said, failed };
}
