// The sources of an event: publisher, date and link, in one line or with their titles.
import type { JSX } from 'preact';
import { creditOf } from '../../../data/credit.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardSource } from '../model.ts';

/** A link to a source by `text`; plain text if it has no address. */
function SourceLink({ source, text }: { source: CardSource; text: string }): JSX.Element {
  // The pack's build allows only http and https; checked here as a second safeguard.
  const url = source.url && /^https?:\/\//i.test(source.url) ? source.url : undefined;
  return url ? (
    <a href={url} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{text}</bdi>
    </a>
  ) : (
    <bdi title={source.title}>{text}</bdi>
  );
}

/** "AFP (The Post), 9 Mar 2020". */
export function DatedSource({ source }: { source: CardSource }): JSX.Element {
  return (
    <>
      <SourceLink source={source} text={creditOf(source)} />
      {source.date && (
        <>
          {', '}
          <bdi>{source.date}</bdi>
        </>
      )}
    </>
  );
}

/** Sources shown in the line. */
const IN_LINE = 2;

/** The first sources in one line, and a button for the others. */
export function SourceLine(props: {
  sources: readonly CardSource[];
  onMore: () => void;
}): JSX.Element {
  const t = useTranslate();
  const more = props.sources.length - IN_LINE;
  return (
    <ul class="meta" aria-label={t('card_sources')}>
      {props.sources.slice(0, IN_LINE).map((source) => (
        <li class="source" key={source.title}>
          <DatedSource source={source} />
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
export function SourceTitles(props: { sources: readonly CardSource[] }): JSX.Element {
  const t = useTranslate();
  return (
    <ul class="titles" aria-label={t('card_sources')}>
      {props.sources.map((source) => (
        <li key={source.title}>
          <DatedSource source={source} />
          <br />
          <bdi lang={source.lang}>{source.title}</bdi>
        </li>
      ))}
    </ul>
  );
}
