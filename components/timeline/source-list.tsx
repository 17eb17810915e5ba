// Who reported an event: publisher, date, headline with its link, and what it says where they differ.
// Must not know: the event.
import type { JSX } from 'preact';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Marked } from './marked.tsx';
import type { TimelineSource } from './model.ts';

export interface SourceListProps {
  readonly sources: readonly TimelineSource[];
  readonly locale: string;
}

export function SourceList({ sources, locale }: SourceListProps): JSX.Element {
  const t = useTranslate();
  return (
    <ul class="sources" aria-label={t('timeline_sources')}>
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          <b>
            <bdi>
              <Marked text={source.publisher} />
            </bdi>
          </b>
          {source.date && (
            <span>
              {' · '}
              <bdi>{formatEdtf(source.date, locale)}</bdi>
            </span>
          )}
          {source.says && (
            <q class="says" dir="auto">
              <Marked text={source.says} />
            </q>
          )}
          <Headline source={source} />
        </li>
      ))}
    </ul>
  );
}

function Headline({ source: { url, title, lang } }: { source: TimelineSource }): JSX.Element {
  return url && /^https?:/.test(url) ? (
    <a class="headline" href={url} target="_blank" rel="noreferrer" lang={lang} dir="auto">
      <Marked text={title} />
    </a>
  ) : (
    <span class="headline" lang={lang} dir="auto">
      <Marked text={title} />
    </span>
  );
}
