// What popup and panel say of how a page was read: that a part of it was left out, and that it names nothing.
import type { JSX } from 'preact';
import type { LeftOut } from '../../data/model.ts';
import { formatNumber } from '../i18n/plural.ts';
import { type MessageKey, useTranslate } from '../i18n/translate.ts';
import type { PageData } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { Notice } from '../ui/notice.tsx';

const leftOutWords: Readonly<Record<LeftOut, MessageKey>> = {
  'too-long': 'popup_leftOutTooLong',
  'too-many-names': 'popup_leftOutTooManyNames',
  'no-answer': 'popup_leftOutUnanswered',
};

export interface ReadingNotesProps {
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly data: PageData;
  readonly locale: string;
}

/** Nothing if the page was read whole and has names. */
export function ReadingNotes({ status, data, locale }: ReadingNotesProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      {status.leftOut && <p class="trouble">{t(leftOutWords[status.leftOut])}</p>}
      {data.kind === 'ready' && status.names.length === 0 && (
        <Notice
          title={t('popup_noNamesTitle')}
          text={t('popup_noNamesText', formatNumber(data.known, locale))}
        />
      )}
    </>
  );
}
