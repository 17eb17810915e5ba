// Says that Sidelight is off on this site now, with a way back.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';

export interface SwitchedOffProps {
  site: string;
  onUndo: () => Promise<void>;
  onDone: () => void;
}

/** It replaces the button that was pressed. */
const takeFocus = (button: HTMLElement | null): void => button?.focus({ preventScroll: true });

export function SwitchedOff({ site, onUndo, onDone }: SwitchedOffProps): JSX.Element {
  const t = useTranslate();
  const [failed, setFailed] = useState(false);
  const undo = (): void => void onUndo().then(onDone, () => setFailed(true));
  return (
    <div class="off">
      {failed && <p role="alert">{t('card_whyFailed')}</p>}
      <p class="rejected" role="status">
        <span>{t('card_switchedOff', site)}</span>
        <button type="button" class="pill" ref={takeFocus} onClick={undo}>
          {t('card_undo')}
        </button>
      </p>
    </div>
  );
}
