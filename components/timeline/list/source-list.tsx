// Who reported an event: publisher, date, headline with its link, and what each source says in a dispute.
import type { JSX } from 'preact';
import { creditOf } from '../../../data/credit.ts';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { TimelineSource } from '../model.ts';
import { WithHits } from './with-hits.tsx';

export interface SourceListProps {
  readonly sources: readonly TimelineSource[];
  /** The language of what the sources say, which is in the dataset's words. */
  readonly lang: string;
  readonly locale: string;
}

export function SourceList({ sources, lang, locale }: SourceListProps): JSX.Element {
  const t = useTranslate();
  return (
    <ul class="sources" aria-label={t('timeline_sources')}>
      {sources.map((source) => (
        <li key={`${creditOf(source)} ${source.title}`}>
          <b>
            <bdi>
              <WithHits text={creditOf(source)} />
            </bdi>
          </b>
          {source.date && (
            <span>
              {' · '}
              <bdi>{formatEdtf(source.date, locale)}</bdi>
            </span>
          )}
          {source.says && (
            // No quotation marks: these are the dataset's words, not the source's.
            <span class="says" lang={lang} dir="auto">
              <WithHits text={source.says} />
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
  // Citation styles put a title in brackets that is not the headline itself.
  const title = source.described ? `[${source.title}]` : source.title;
  return url && /^https?:/.test(url) ? (
    <a class="headline" href={url} target="_blank" rel="noreferrer" lang={lang} dir="auto">
      <WithHits text={title} />
    </a>
  ) : (
    <span class="headline" lang={lang} dir="auto">
      <WithHits text={title} />
    </span>
  );
}
