// What unfolds from an event: the summary, what its sources say, and the other names of the page in it.
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { creditOf } from '../../../data/credit.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardEvent, CardSource } from '../model.ts';
import { OtherNamesContext } from './context.ts';

/** Most other names shown of one event. */
const NAMES = 6;

export function EventDetails({ event }: { event: CardEvent }): JSX.Element {
  const { knows, show } = useContext(OtherNamesContext);
  const t = useTranslate();
  const { lang, summaryLang = lang, noteLang = lang, disputeLang = lang } = event;
  // Who says what comes first where they differ.
  const sources = event.sources.toSorted((a, b) => Number(!a.says) - Number(!b.says));
  return (
    <>
      <p class="story" lang={summaryLang} dir="auto">
        {event.summary}
      </p>
      {event.note && (
        <p class="note" lang={noteLang} dir="auto">
          {event.note}
        </p>
      )}
      {event.dispute && (
        <p class="dispute">
          <strong>{t('card_differ')}</strong> <bdi lang={disputeLang}>{event.dispute}</bdi>
        </p>
      )}
      {sources.length > 0 && (
        <ul class="titles" aria-label={t('card_sources')}>
          {sources.map((source) => (
            <li key={source.title}>
              <SourceLink source={source} />
              {source.date && (
                <>
                  {', '}
                  <bdi>{source.date}</bdi>
                </>
              )}
              {source.says && (
                <p class="says" lang={disputeLang} dir="auto">
                  {source.says}
                </p>
              )}
              <p lang={source.lang} dir="auto">
                {source.title}
              </p>
            </li>
          ))}
        </ul>
      )}
      {event.with.length > 0 && (
        <p class="with">
          {t('card_also')}
          {event.with.slice(0, NAMES).map(({ id, name }) =>
            knows(id) ? (
              <button type="button" class="pill" key={id} onClick={() => show(id)}>
                {name}
              </button>
            ) : (
              <bdi key={id}>{name}</bdi>
            ),
          )}
        </p>
      )}
    </>
  );
}

/** A link to a source; plain text if it has no address. */
function SourceLink({ source }: { source: CardSource }): JSX.Element {
  const text = <bdi>{creditOf(source)}</bdi>;
  // The pack's build allows only http and https; checked here as a second safeguard.
  if (!source.url || !/^https?:\/\//i.test(source.url)) return text;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
