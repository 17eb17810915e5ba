// The handle that moves a pinned card: by dragging, by arrow keys, or by single presses.
import type { JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';
import { IconButton } from './icon-button.tsx';

export interface Moving {
  /** Moves the card by some CSS pixels. */
  readonly by: (x: number, y: number) => void;
  /** Moves the card to the next corner of the window, and after the last one back to the words. */
  readonly toCorner: () => void;
  readonly toWords: () => void;
}

const STEP = 24;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export function MoveHandle({ moving }: { moving: Moving }): JSX.Element {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) moving.by(...step);
    else if (event.key === 'Home') moving.toWords();
    else return;
    event.preventDefault();
  };
  return (
    <IconButton
      icon="move"
      label={t('card_moveHow')}
      aria-label={t('card_move')}
      class="move"
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Home"
      onKeyDown={onKeyDown}
      onClick={moving.toCorner}
    />
  );
}
