// Says that this page's marks are hidden, with a button that shows them.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import { heldKeyNames } from '../visibility/held-key-names.ts';
import type { VisibilityChoice } from '../visibility/visibility.ts';

export interface HiddenMarksProps {
  readonly choice: VisibilityChoice;
  /** True while they are hidden. */
  readonly hidden: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Nothing if marks are always shown, and are shown now. */
export function HiddenMarks({ choice, hidden, onShow }: HiddenMarksProps): JSX.Element | null {
  const t = useTranslate();
  if (choice.marks === 'always' && !hidden) return null;
  const [, key] = heldKeyNames.find(([name]) => name === choice.heldKey) ?? [];
  return (
    <div class="hidden-marks">
      <p role="status">
        {!hidden && t('popup_shownMarks')}
        {hidden &&
          (choice.marks === 'held' && key ? t('popup_quietHeld', t(key)) : t('popup_quiet'))}
      </p>
      <button type="button" class="plain" onClick={() => onShow(hidden)}>
        {t(hidden ? 'popup_showMarks' : 'popup_hideMarks')}
      </button>
    </div>
  );
}
