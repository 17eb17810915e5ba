// A name in the panel: it leads to its next mention on the page, and can be pinned.
import type { JSX } from 'preact';
import type { LocalText } from '../../data/localize.ts';
import type { EntityId } from '../../data/model.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { NameOnPage } from '../page-session/page-status.ts';
import type { Jumps } from '../page-view/use-jumps.ts';
import { Icon } from '../ui/icons.tsx';

export interface NameChipProps {
  readonly id: EntityId;
  readonly name: LocalText;
  /** Undefined where it is not on the page in front. */
  readonly onPage: NameOnPage | undefined;
  readonly jumps: Jumps;
  readonly pinned: boolean;
  readonly onPin: (id: EntityId, pinned: boolean) => void;
  /** Its card is open on the page. */
  readonly current: boolean;
}

export function NameChip(props: NameChipProps): JSX.Element {
  const { id, name, onPage, jumps, pinned, onPin, current } = props;
  const t = useTranslate();
  const { text, lang } = name;
  const next = t('popup_nextMention', text);
  const pin = t(pinned ? 'panel_unpin' : 'panel_pin', text);
  return (
    <span class={current ? 'name-chip current' : 'name-chip'} aria-current={current || undefined}>
      {onPage ? (
        <button type="button" class="go" title={next} onClick={() => void jumps.jump(onPage)}>
          <span class="text" lang={lang}>
            {text}
          </span>{' '}
          <span class="place">{jumps.placeOf(onPage)}</span>
          <Icon name="down" />
        </button>
      ) : (
        <span class="text" lang={lang}>
          {text}
        </span>
      )}
      <button
        type="button"
        class={pinned ? 'pin on' : 'pin'}
        title={pin}
        onClick={() => onPin(id, !pinned)}
      >
        <Icon name="pin" />
      </button>
    </span>
  );
}
