// What the buttons of a timeline and of the popup do to export: copy a citation, save a file.
// The formats are loaded when one of them is used, so that the page opens without them.
import type { EntityId } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import type { Translate } from '../i18n/words.ts';
import type { CitationFormat, ExportFormat, TimelineEvent } from '../timeline/model.ts';
import type { AnnotatedName, AnnotatedText, ExportFile } from './index.ts';

export interface ExportParts {
  readonly translate: Translate;
  readonly locale: string;
  readonly saveFile: (file: ExportFile) => void;
  /** Puts a text on the clipboard. Rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  readonly now?: () => Date;
}

const load = () => import('./index.ts');

export function createExportActions({
  translate,
  locale,
  saveFile,
  copy,
  now = () => new Date(),
}: ExportParts) {
  return {
    /** Copies the citation of an event. */
    async cite(event: TimelineEvent, format: CitationFormat): Promise<void> {
      const { writeCitation } = await load();
      await copy(writeCitation(event, format, locale));
    },

    /** Saves events as a file. */
    async saveEvents(events: readonly TimelineEvent[], format: ExportFormat): Promise<void> {
      const { writeEvents } = await load();
      const options = {
        title: `${translate('extensionName')} · ${translate('timeline_title')}`,
        now: now(),
        formatDate: (date: string) => formatEdtf(date, locale, { style: 'long' }),
        sourcesDiffer: translate('timeline_sourcesDiffer'),
      };
      saveFile(await writeEvents(events, format, options));
    },

    /** Saves the mentions in these texts as Web Annotations; `entities` looks up their names. */
    async saveMentions(
      texts: readonly AnnotatedText[],
      entities: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, AnnotatedName>>,
    ): Promise<void> {
      const { writeAnnotations } = await load();
      const ids = texts.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.entities));
      const names = await entities([...new Set(ids)]);
      const newId = () => crypto.randomUUID();
      const text = writeAnnotations(texts, { names, now: now(), newId });
      saveFile({ name: 'sidelight-mentions.jsonld', type: 'application/ld+json', text });
    },
  };
}
