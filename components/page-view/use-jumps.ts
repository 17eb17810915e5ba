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

export function useJumps(onJump: PageActions['jump']): Jumps {
  const t = useTranslate();
  const [at, setAt] = useState<Readonly<Record<EntityId, number>>>({});
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);

  async function jump(name: NameOnPage): Promise<void> {
    const arrival = await onJump(name, ((at[name.id] ?? 0) % name.count) + 1);
    setFailed(!arrival);
    if (!arrival) return setSaid(t('popup_jumpFailed'));
    setAt((before) => ({ ...before, [name.id]: arrival.position }));
    setSaid(t('popup_jumped', arrival.position, name.count, arrival.text));
  }

  const placeOf = ({ id, count }: NameOnPage) => (at[id] ? `${at[id]}/${count}` : `${count}`);
  return { jump, placeOf, said, failed };
}
