// Says that the marks of this page are hidden, and shows them. Must not know: how that is done.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import { heldKeyNames } from '../visibility/held-key-names.ts';
import type { VisibilityChoice } from '../visibility/visibility.ts';

export interface QuietLineProps {
  readonly choice: VisibilityChoice;
  /** Whether they are hidden now. */
  readonly quiet: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Nothing where all is as usual: the reader has marks always, and they are there. */
export function HiddenMarks({ choice, quiet, onShow }: QuietLineProps): JSX.Element | null {
  const t = useTranslate();
  if (choice.marks === 'always' && !quiet) return null;
  const [, key] = heldKeyNames.find(([name]) => name === choice.heldKey) ?? [];
  return (
    <div class="quiet">
      <p role="status">
        {!quiet && t('popup_shownMarks')}
        {quiet &&
          (choice.marks === 'held' && key ? t('popup_quietHeld', t(key)) : t('popup_quiet'))}
      </p>
      <button type="button" class="plain" onClick={() => onShow(quiet)}>
        {t(quiet ? 'popup_showMarks' : 'popup_hideMarks')}
      </button>
    </div>
  );
}
