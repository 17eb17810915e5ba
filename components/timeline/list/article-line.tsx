// The line between what came before the article and what came since.
import type { JSX } from 'preact';
import type { EdtfDate } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';

export function ArticleLine({ date, locale }: { date: EdtfDate; locale: string }): JSX.Element {
  const t = useTranslate();
  return (
    <p class="article-line">
      <strong>{t('timeline_thisArticle', formatEdtf(date, locale))}</strong>
    </p>
  );
}
