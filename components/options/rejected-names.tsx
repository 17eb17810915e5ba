// The names that the user rejected, each with an undo button; all of them as a file.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { plural } from '../i18n/plural.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { FileProblem } from '../rejected-names/file.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';

export interface RejectedNamesProps {
  /** The oldest first. */
  readonly names: readonly RejectedName[];
  readonly onUndo: (name: RejectedName) => void;
  readonly onUndoAll: () => void;
  readonly onExport: () => void;
  /** Takes names from a file's text. Resolves to the number added, or to why none was. */
  readonly onImport: (
    text: string,
  ) => Promise<{ readonly added: number } | { readonly problem: FileProblem }>;
  readonly locale: string;
}

export function RejectedNames(props: RejectedNamesProps): JSX.Element {
  const { names, onUndo, onUndoAll, onExport, onImport, locale } = props;
  const t = useTranslate();
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState<{ text: string; problem: boolean } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    try {
      const outcome = await onImport(await chosen.text());
      setSaid(
        'problem' in outcome
          ? { text: problemText(t, outcome.problem), problem: true }
          : { text: addedText(t, locale, outcome.added), problem: false },
      );
    } catch {
      setSaid({ text: t('options_wrongUnreadable'), problem: true });
    }
  };
  /** The row disappears with its button: the focus moves to the next row's button, or to the title. */
  const undo = (rejected: RejectedName, row: Element | null): void => {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    (next?.querySelector('button') ?? title.current)?.focus();
    onUndo(rejected);
  };
  return (
    <section class="panel">
      <h2 ref={title} tabIndex={-1}>
        {t('options_wrong')}
      </h2>
      <p>{t('options_wrongText')}</p>
      {names.length === 0 ? (
        <p class="soft">{t('options_wrongNone')}</p>
      ) : (
        <ul class="record-list rejected-names" aria-label={t('options_wrong')}>
          {names.toReversed().map((rejected) => (
            <li key={[rejected.entity, rejected.alias, rejected.site].join('\n')}>
              <span class="what">
                <bdi lang={rejected.lang}>{rejected.surface}</bdi>{' '}
                {rejected.name !== rejected.surface && (
                  <span class="soft">{t('options_wrongNot', rejected.name)}</span>
                )}
                <small>
                  {rejected.site === undefined
                    ? t('options_wrongEverywhere')
                    : t('options_wrongOnSite', rejected.site)}
                  {' · '}
                  <time dateTime={rejected.added}>{formatEdtf(rejected.added, locale)}</time>
                </small>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={t('options_wrongUndoOne', rejected.surface, rejected.name)}
                onClick={(event) => undo(rejected, event.currentTarget.closest('li'))}
              >
                {t('options_wrongUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        {names.length > 0 && (
          <button type="button" class="button" onClick={onExport}>
            {t('options_wrongExport')}
          </button>
        )}
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options_wrongImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('options_wrongImport')}
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            void take(chosen);
            // So that choosing the same file again, corrected, is a change too.
            currentTarget.value = '';
          }}
        />
        {names.length > 1 && !sure && (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {t('options_wrongUndoAll')}
          </button>
        )}
        {names.length > 1 && sure && (
          <>
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setSure(false);
                title.current?.focus();
                onUndoAll();
              }}
            >
              {t('options_wrongUndoAllSure', new Intl.NumberFormat(locale).format(names.length))}
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              {t('options_cancel')}
            </button>
          </>
        )}
      </p>
      <p role="status" class={said?.problem ? 'warning' : ''}>
        {said?.text}
      </p>
    </section>
  );
}

const addedText = (t: Translate, locale: string, added: number): string =>
  added === 0
    ? t('options_wrongImportedNone')
    : plural(t, locale, added, {
        one: 'options_wrongImportedOne',
        other: 'options_wrongImportedOther',
      });

function problemText(t: Translate, problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return t('options_wrongNotJson');
    case 'other-format':
      return t('options_wrongOtherFormat');
    case 'newer':
      return t('options_wrongNewer', problem.version);
    case 'bad-record':
      return t('options_wrongBadRecord', problem.number, problem.member);
    case 'too-many':
      return t('options_wrongTooMany');
  }
}
