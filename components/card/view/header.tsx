// The head of the card: the name and its other name, one line, and the controls.
import type { JSX } from 'preact';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardData } from '../model.ts';
import { IconButton } from './icon-button.tsx';
import { MoveHandle, type Moving } from './move-handle.tsx';

export interface HeaderProps {
  data: CardData;
  /** The entities that the words could mean; several if the page leaves open which. */
  meanings: readonly CardData[];
  onChoose: (data: CardData) => void;
  /** The name from which this one was opened, if it was. */
  from: string | undefined;
  onBack: () => void;
  pinned: boolean;
  /** Absent if the card cannot be moved. */
  moving?: Moving | undefined;
  onPin: () => void;
  onClose: () => void;
  titleId: string;
}

export function Header(props: HeaderProps): JSX.Element {
  const t = useTranslate();
  const { data, meanings, from } = props;
  const { entity } = data;
  return (
    <header data-movable={props.moving ? '' : undefined}>
      <div class="title-row">
        {from !== undefined && (
          <IconButton
            icon="back"
            label={t('card_back', from)}
            class="back"
            onClick={props.onBack}
          />
        )}
        <h2 id={props.titleId}>
          <bdi lang={entity.nameLang ?? entity.lang} title={entity.name}>
            {entity.name}
          </bdi>
          {entity.otherName && (
            <bdi class="other" lang={entity.otherName.lang} title={entity.otherName.text}>
              {entity.otherName.text}
            </bdi>
          )}
        </h2>
      </div>
      <div class="tools">
        {props.moving && <MoveHandle moving={props.moving} />}
        <IconButton
          icon="pin"
          label={t('card_pin')}
          aria-pressed={props.pinned}
          onClick={props.onPin}
        />
        <IconButton icon="close" label={t('card_close')} onClick={props.onClose} />
      </div>
      {meanings.length > 1 && from === undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend's layout
        <div class="doubt" role="group" aria-label={t('card_couldBe')}>
          <span aria-hidden="true">{t('card_couldBe')}</span>
          {meanings.map((meaning) => (
            <button
              type="button"
              class="pill"
              key={meaning.entity.id}
              aria-pressed={meaning === data}
              onClick={() => props.onChoose(meaning)}
            >
              {meaning.entity.name}
            </button>
          ))}
        </div>
      )}
      <p class="about" lang={entity.lang} dir="auto" title={entity.description}>
        {entity.description}
      </p>
    </header>
  );
}
