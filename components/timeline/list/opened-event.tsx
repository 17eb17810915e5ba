// Everything that is known of an event, and what can be done with it.
import type { JSX } from 'preact';
import type { Fields } from '../../../data/fields.ts';
import type { EntityId, EventId } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Passage } from '../data/passages.ts';
import type { Bookkeeping, CitationFormat, TextLanguages, TimelineEvent } from '../model.ts';
import { CiteMenu } from './cite-menu.tsx';
import { type CopyAddress, CopyLink } from './copy-link.tsx';
import { PassageList } from './passage-list.tsx';
import { SourceList } from './source-list.tsx';
import { WithHits } from './with-hits.tsx';

export interface EventActions {
  /** The user picked a name of the event. */
  readonly onName: (id: EntityId) => void;
  readonly onOpen: (id: EventId, open: boolean) => void;
  /** Copies the event to the clipboard. Rejects if the browser refuses. */
  readonly cite: (event: TimelineEvent, format: CitationFormat) => Promise<void>;
  /** The passages about the event on the page in front; absent if there is no page. */
  readonly passagesOf?: ((event: TimelineEvent) => Promise<readonly Passage[]>) | undefined;
  /** Scrolls the passage into view on its page; false if the page no longer answers. */
  readonly onPassage?: ((passage: Passage) => Promise<boolean>) | undefined;
  /** Absent where the timeline has no address of its own. */
  readonly copyAddress?: CopyAddress | undefined;
}

export interface OpenedEventProps {
  readonly event: TimelineEvent;
  readonly locale: string;
  readonly actions: EventActions;
}

/** The row above shows the title and what is new; the filters show the tags. */
type Shown = Fields<
  TimelineEvent,
  'date' | 'place' | 'summary' | 'note' | 'dispute' | 'sources' | 'names' | TextLanguages,
  'title' | 'tags' | Bookkeeping
>;

export function OpenedEvent({ event, locale, actions }: OpenedEventProps): JSX.Element {
  const t = useTranslate();
  const { passagesOf, onPassage } = actions;
  const shown: Shown = event;
  const { date, place, summary, lang, summaryLang = lang, note, noteLang = lang } = shown;
  const { dispute, disputeLang = lang } = shown;
  return (
    <div class="opened">
      <p class="when">
        {formatEdtf(date, locale, { style: 'long' })}
        {place && (
          <span lang="en">
            {' · '}
            <WithHits text={place} />
          </span>
        )}
      </p>
      <p lang={summaryLang} dir="auto">
        <WithHits text={summary} />
      </p>
      {note && (
        <p class="note" lang={noteLang} dir="auto">
          <WithHits text={note} />
        </p>
      )}
      {dispute && (
        <p class="dispute">
          <strong>{t('timeline_sourcesDiffer')}</strong>{' '}
          <bdi lang={disputeLang}>
            <WithHits text={dispute} />
          </bdi>
        </p>
      )}
      {passagesOf && onPassage && (
        <PassageList event={event} passagesOf={passagesOf} onPassage={onPassage} />
      )}
      <SourceList sources={shown.sources} lang={disputeLang} locale={locale} />
      <ul class="with" aria-label={t('timeline_namesInvolved')}>
        {shown.names.map(({ id, name, local = { text: name, lang: 'en' } }) => (
          <li key={id}>
            <button
              type="button"
              title={t('timeline_onlyName', local.text)}
              onClick={() => actions.onName(id)}
              lang={local.lang}
            >
              <WithHits text={local.text} />
            </button>
          </li>
        ))}
      </ul>
      <p class="cite">
        <CiteMenu event={event} cite={actions.cite} />
        {actions.copyAddress && (
          <CopyLink shows={{ event: event.id }} copyAddress={actions.copyAddress} />
        )}
      </p>
    </div>
  );
}
