// Buttons that save all settings as a file, and take them from one.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { BackupProblem } from './backup.ts';

export interface BackupProps {
  readonly onExport: () => void;
  /** Takes settings from a file's text. Resolves to the reason if it is refused, else to null. */
  readonly onImport: (text: string) => Promise<BackupProblem | null>;
}

export function BackupPanel({ onExport, onImport }: BackupProps): JSX.Element {
  const t = useTranslate();
  const [said, setSaid] = useState<{ text: string; problem: boolean } | null>(null);
  const file = useRef<HTMLInputElement>(null);

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setSaid(null);
    try {
      const problem = await onImport(await chosen.text());
      setSaid({
        text: problem ? problemText(t, problem) : t('options_backupDone'),
        problem: problem !== null,
      });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      setSaid({ text: t('options_backupFailed', text), problem: true });
    }
  }

  return (
    <section class="panel">
      <h2>{t('options_backup')}</h2>
      <p>{t('options_backupText')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('options_backupExport')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options_backupImport')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('options_backupImport')}
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            void take(chosen);
            // So that choosing the same file again, corrected, is a change too.
            currentTarget.value = '';
          }}
        />
      </p>
      <p role="status" class={said?.problem ? 'warning' : ''}>
        {said?.text}
      </p>
    </section>
  );
}

function problemText(t: Translate, problem: BackupProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return t('options_wrongNotJson');
    case 'other-format':
      return t('options_backupOtherFormat');
    case 'newer':
      return t('options_wrongNewer', problem.version);
    case 'bad-settings':
      return t('options_backupBadSettings', problem.members.join(', '));
    case 'bad-record':
      return t('options_wrongBadRecord', problem.number, problem.member);
    case 'too-many':
      return t('options_wrongTooMany');
  }
}
