// Copies an event as a citation in the format that the user picks, and says whether that worked.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { Menu } from '../../ui/menu.tsx';
import type { CitationFormat, TimelineEvent } from '../model.ts';

const formats: readonly (readonly [CitationFormat, MessageKey])[] = [
  ['plain', 'export_plain'],
  ['markdown', 'export_markdown'],
  ['bibtex', 'export_bibtex'],
  ['csl', 'export_csl'],
];

export interface CiteMenuProps {
  readonly event: TimelineEvent;
  readonly cite: (event: TimelineEvent, format: CitationFormat) => Promise<void>;
}

export function CiteMenu({ event, cite }: CiteMenuProps): JSX.Element {
  const t = useTranslate();
  const [status, setStatus] = useState('');

  async function copy(format: CitationFormat, name: string): Promise<void> {
    setStatus('');
    try {
      await cite(event, format);
      setStatus(t('export_copied', name));
    } catch (error) {
      setStatus(t('export_failed', error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <span>
      <Menu
        label={t('export_cite')}
        icon="quote"
        items={formats.map(([format, key]) => ({
          label: t(key),
          onChoose: () => void copy(format, t(key)),
        }))}
      />
      <span role="status">{status}</span>
    </span>
  );
}
