// A short article to try Sidelight on, in the language of the interface.
// It says what a news page says of its article: that it is one, and when it was published.
import type { JSX } from 'preact';
import { directionOf } from '../i18n/interface-locale.ts';
import { sampleDay, sampleFor } from './sample.ts';

export interface SampleArticleProps {
  /** In the interface's language (`locale`). */
  readonly byline: string;
  readonly locale: string;
}

export function SampleArticle({ byline, locale }: SampleArticleProps): JSX.Element {
  const { lang, headline, date, paragraphs } = sampleFor(locale);
  return (
    <article
      class="sample"
      lang={lang}
      dir={directionOf(lang)}
      itemScope
      itemType="https://schema.org/NewsArticle"
    >
      <h2>{headline}</h2>
      <p class="byline">
        <time dateTime={sampleDay} itemProp="datePublished">
          {date}
        </time>{' '}
        · <bdi lang={locale}>{byline}</bdi>
      </p>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </article>
  );
}
