// What popup and panel say of a page that is about something else: what it names, and how to see that marked.
import type { JSX } from 'preact';
import { formatNumber } from '../i18n/plural.ts';
import { type Translate, useTranslate } from '../i18n/translate.ts';
import type { PageData } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { Loading, Notice } from '../ui/notice.tsx';

export interface SilentPageProps {
  readonly names: Extract<PageStatus, { kind: 'silent' }>['names'];
  readonly data: Exclude<PageData, { kind: 'error' }>;
  readonly onShow: () => void;
  readonly onOptions: () => void;
  readonly locale: string;
}

export function SilentPage(props: SilentPageProps): JSX.Element {
  const { names, data, onShow, onOptions, locale } = props;
  const t = useTranslate();
  if (data.kind === 'loading') return <>{data.slow && <Loading text={t('popup_seeding')} />}</>;
  if (names.length === 0) {
    return (
      <Notice title={t('popup_silentNoneTitle')} text={t('popup_silentNoneText', data.about)} />
    );
  }
  const named = listOf(
    names.map(({ id, name }) => data.names.get(id)?.text ?? name),
    t,
    locale,
  );
  return (
    <Notice title={t('popup_silentTitle', named)} text={t('popup_silentText', data.about)}>
      <p class="silent-actions">
        <button type="button" class="button main" onClick={onShow}>
          {t('popup_silentShow')}
        </button>
        <button type="button" class="plain" onClick={onOptions}>
          {t('popup_silentAlways')}
        </button>
      </p>
    </Notice>
  );
}

const MOST_LISTED = 3;

/** "China, Russia and Japan", "China, Russia and 4 more". */
function listOf(names: readonly string[], t: Translate, locale: string): string {
  const listed = names.length > MOST_LISTED ? names.slice(0, MOST_LISTED - 1) : names;
  const rest = names.length - listed.length;
  const more = rest > 0 ? [t('popup_silentMore', formatNumber(rest, locale))] : [];
  return new Intl.ListFormat(locale).format([...listed, ...more]);
}
