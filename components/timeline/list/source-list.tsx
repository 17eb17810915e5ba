// Who reported an event: publisher, date, headline with its link, and what it says where they differ.
// Must not know: the event.
import type { JSX } from 'preact';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { TimelineSource } from '../model.ts';
import { Marked } from './marked.tsx';

export interface SourceListProps {
  readonly sources: readonly TimelineSource[];
  /** The language of what they say, in the dataset's words. */
  readonly lang: string;
  readonly locale: string;
}

export function SourceList({ sources, lang, locale }: SourceListProps): JSX.Element {
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
            // No quotation marks: the dataset tells it in its own words.
            <span class="says" lang={lang} dir="auto">
              <Marked text={source.says} />
            </span>
          )}
          <Headline source={source} />
        </li>
      ))}
    </ul>
  );
}

function Headline({ source }: { source: TimelineSource }): JSX.Element {
  const { url, lang } = source;
  // As citation styles have it, a title that is not the headline's words stands in brackets.
  const title = source.described ? `[${source.title}]` : source.title;
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
