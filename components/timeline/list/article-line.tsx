// The article's place among the events: those above had begun by its date.
import type { JSX } from 'preact';
import type { EdtfDate } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';

export interface ArticleLineProps {
  readonly date: EdtfDate;
  readonly locale: string;
}

export function ArticleLine({ date, locale }: ArticleLineProps): JSX.Element {
  const t = useTranslate();
  return (
    <p class="article-line">
      <strong>{t('timeline_thisArticle', formatEdtf(date, locale))}</strong>
    </p>
  );
}
