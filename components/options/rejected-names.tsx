// The names that the reader took back, each with a way to take that back; all of them as a file.
// Must not know: where they are kept, how a file is written.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { plural } from '../i18n/plural.ts';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { FileProblem } from '../rejected-names/file.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';

export interface RejectedNamesProps {
  /** In the order in which they were made. */
  readonly names: readonly RejectedName[];
  readonly onUndo: (mark: RejectedName) => void;
  readonly onUndoAll: () => void;
  readonly onExport: () => void;
  /** Takes in the text of a file: how many were added, or why none was. */
  readonly onImport: (
    text: string,
  ) => Promise<{ readonly added: number } | { readonly problem: FileProblem }>;
  readonly locale: string;
}

export function RejectedNames(props: RejectedNamesProps): JSX.Element {
  const { names: marks, onUndo, onUndoAll, onExport, onImport, locale } = props;
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
  /** The row goes with its button: the keyboard goes on at the next one, or at the title. */
  const undo = (mark: RejectedName, row: Element | null): void => {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    (next?.querySelector('button') ?? title.current)?.focus();
    onUndo(mark);
  };
  return (
    <section class="panel">
      <h2 ref={title} tabIndex={-1}>
        {t('options_wrong')}
      </h2>
      <p>{t('options_wrongText')}</p>
      {marks.length === 0 ? (
        <p class="soft">{t('options_wrongNone')}</p>
      ) : (
        <ul class="record-list rejected-names" aria-label={t('options_wrong')}>
          {marks.toReversed().map((mark) => (
            <li key={[mark.entity, mark.alias, mark.site].join('\n')}>
              <span class="what">
                <bdi lang={mark.lang}>{mark.surface}</bdi>{' '}
                {mark.name !== mark.surface && (
                  <span class="soft">{t('options_wrongNot', mark.name)}</span>
                )}
                <small>
                  {mark.site === undefined
                    ? t('options_wrongEverywhere')
                    : t('options_wrongOnSite', mark.site)}
                  {' · '}
                  <time dateTime={mark.added}>{formatEdtf(mark.added, locale)}</time>
                </small>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={t('options_wrongUndoOne', mark.surface, mark.name)}
                onClick={(event) => undo(mark, event.currentTarget.closest('li'))}
              >
                {t('options_wrongUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        {marks.length > 0 && (
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
            // The same file, corrected, shall be told as a change too.
            currentTarget.value = '';
          }}
        />
        {marks.length > 1 && !sure && (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {t('options_wrongUndoAll')}
          </button>
        )}
        {marks.length > 1 && sure && (
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
              {t('options_wrongUndoAllSure', new Intl.NumberFormat(locale).format(marks.length))}
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
