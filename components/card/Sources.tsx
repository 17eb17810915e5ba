// Who says so: publisher, date and link, in one line or with each title.
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { EdtfDate } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { ReadingContext } from './context.ts';
import type { CardSource } from './model.ts';

/** A link to a source by `text`; plain text where no address is known. */
function SourceLink({ source, text }: { source: CardSource; text: string }): JSX.Element {
  // The pack's build allows http and https only; a card never trusts that.
  const url = source.url && /^https?:\/\//i.test(source.url) ? source.url : undefined;
  return url ? (
    <a href={url} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{text}</bdi>
    </a>
  ) : (
    <bdi title={source.title}>{text}</bdi>
  );
}

/** "BBC, 9 Mar 2020"; without the year where it is that of the event, whose date is `near`. */
export function Source({ source, near }: { source: CardSource; near: EdtfDate }): JSX.Element {
  const { locale } = useContext(ReadingContext);
  const year = source.date?.slice(0, 4) !== near.slice(0, 4);
  return (
    <>
      <SourceLink source={source} text={source.publisher} />
      {source.date && (
        <>
          {', '}
          <bdi>{formatEdtf(source.date, locale, { year })}</bdi>
        </>
      )}
    </>
  );
}

const IN_LINE = 2;

/** The first sources in one line, and a way to the others. */
export function SourceLine(props: {
  sources: readonly CardSource[];
  near: EdtfDate;
  onMore: () => void;
}): JSX.Element {
  const t = useTranslate();
  const more = props.sources.length - IN_LINE;
  return (
    <ul class="meta" aria-label={t('card_sources')}>
      {props.sources.slice(0, IN_LINE).map((source) => (
        <li class="source" key={source.title}>
          <Source source={source} near={props.near} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" onClick={props.onMore}>
            {t('card_moreSources', more)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Each source with its title and what it says. */
export function SourceTitles(props: {
  sources: readonly CardSource[];
  near: EdtfDate;
}): JSX.Element {
  const t = useTranslate();
  return (
    <ul class="titles" aria-label={t('card_sources')}>
      {props.sources.map((source) => (
        <li key={source.title}>
          <Source source={source} near={props.near} />
          <br />
          <bdi lang={source.lang}>{source.title}</bdi>
        </li>
      ))}
    </ul>
  );
}
