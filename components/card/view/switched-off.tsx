// Says that Sidelight is off on this site now, with a way back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import { Done } from './done.tsx';

export interface SwitchedOffProps {
  site: string;
  onUndo: () => Promise<void>;
  onDone: () => void;
}

export function SwitchedOff({ site, onUndo, onDone }: SwitchedOffProps): JSX.Element {
  const t = useTranslate();
  const [failed, setFailed] = useState(false);
  const undo = (): void => void onUndo().then(onDone, () => setFailed(true));
  return (
    <div class="off">
      {failed && <p role="alert">{t('card_notKept')}</p>}
      <Done text={t('card_switchedOff', site)} onUndo={undo} />
    </div>
  );
}
