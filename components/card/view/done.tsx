// Says what the user has just done, with a way back.
import type { JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';

export interface DoneProps {
  text: string;
  onUndo: () => void;
}

/** For a button that replaces the one that was pressed. */
export const takeFocus = (button: HTMLElement | null): void =>
  button?.focus({ preventScroll: true });

export function Done({ text, onUndo }: DoneProps): JSX.Element {
  const t = useTranslate();
  return (
    <p class="done" role="status">
      <span>{text}</span>
      <button type="button" class="pill" ref={takeFocus} onClick={onUndo}>
        {t('card_undo')}
      </button>
    </p>
  );
}
