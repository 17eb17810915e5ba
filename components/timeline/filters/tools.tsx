// Beside the search: the filters, where they have no column of their own, and saving the events as a file.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../i18n/plural.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { Menu, type MenuItem, PanelButton } from '../../ui/menu.tsx';
import { allEvents } from '../data/counts.ts';
import type { ExportFormat, TimelineEvent } from '../model.ts';
import { Filters, type FiltersProps } from './filters.tsx';

export interface ToolsProps extends FiltersProps {
  /** The events that the filters leave. */
  readonly shown: readonly TimelineEvent[];
  readonly onExport: (events: readonly TimelineEvent[], format: ExportFormat) => Promise<void>;
  /** Not all events are loaded yet, so none can be saved. */
  readonly partial: boolean;
  readonly moreExports?: readonly MenuItem[] | undefined;
}

const formats: readonly (readonly [ExportFormat, MessageKey])[] = [
  ['csv', 'export_csv'],
  ['ics', 'export_ics'],
  ['jsonld', 'export_jsonld'],
];

export function Tools(props: ToolsProps): JSX.Element {
  const { shown, state, partial, onExport, moreExports = [], withoutNames = false, locale } = props;
  const t = useTranslate();
  const [trouble, setTrouble] = useState('');
  const { tags, publishers, names, disputed } = state;
  const made =
    tags.length + publishers.length + (disputed ? 1 : 0) + (withoutNames ? 0 : names.length);

  async function save(work: () => unknown): Promise<void> {
    setTrouble('');
    try {
      await work();
    } catch (error) {
      setTrouble(t('export_failed', error instanceof Error ? error.message : String(error)));
    }
  }

  const count = plural(t, locale, shown.length, allEvents);
  return (
    <span class="tools" inert={partial}>
      <span class="filter-tool">
        <PanelButton label={t('timeline_filter')} icon="filter" iconOnly count={made}>
          <Filters {...props} />
        </PanelButton>
      </span>
      <Menu
        label={t('export_save')}
        icon="save"
        iconOnly
        items={[
          ...formats.map(([format, key]) => ({
            label: `${t(key)} · ${count}`,
            onChoose: () => save(() => onExport(shown, format)),
          })),
          ...moreExports.map(({ label, onChoose }) => ({ label, onChoose: () => save(onChoose) })),
        ]}
      />
      <span class="trouble-note" role="alert">
        {trouble}
      </span>
    </span>
  );
}
