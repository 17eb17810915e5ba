// The names whose cards were read, each with a button that forgets it.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day, EntityId, Language } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Icon } from '../ui/icons.tsx';

export interface NameRead {
  readonly id: EntityId;
  readonly name: string;
  readonly lang: Language;
  /** The last day on which its card was read. */
  readonly day: Day;
}

export interface NamesReadProps {
  /** The latest first. */
  readonly names: readonly NameRead[];
  readonly onForgetOne: (id: EntityId) => void;
  readonly locale: string;
}

export function NamesRead({ names, onForgetOne, locale }: NamesReadProps): JSX.Element | null {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const title = useRef<HTMLElement>(null);

  /** The row disappears with its button: the focus moves to the next row's button, or to the title. */
  function forget(id: EntityId, row: Element | null): void {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    (next?.querySelector('button') ?? title.current)?.focus();
    onForgetOne(id);
  }

  if (names.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={title}>{t('options_readList')}</summary>
      {open && (
        <ul class="record-list names-read">
          {names.map(({ id, name, lang, day }) => (
            <li key={id}>
              <span class="what">
                <bdi lang={lang}>{name}</bdi>
                <small>
                  <time dateTime={day}>{formatEdtf(day, locale)}</time>
                </small>
              </span>
              <button
                type="button"
                class="icon-button"
                title={t('options_forget', name)}
                onClick={({ currentTarget }) => forget(id, currentTarget.closest('li'))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
