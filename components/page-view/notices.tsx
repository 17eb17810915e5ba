// What popup and panel say when they have nothing to show: why, and what the user can do.
import type { JSX } from 'preact';
import type { MessageKey } from '../i18n/translate.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { SiteActions } from '../page-session/model.ts';
import type { PageStatus, WhyUnreadable } from '../page-session/page-status.ts';
import { Loading, Notice } from '../ui/notice.tsx';

const whyKeys: Record<WhyUnreadable, MessageKey> = {
  hidden: 'panel_hiddenText',
  browser: 'popup_cannotBrowser',
  store: 'popup_cannotStore',
  pdf: 'popup_cannotPdf',
  file: 'popup_cannotFile',
  replaced: 'popup_cannotReplaced',
};

export interface StatusNoticeProps {
  readonly status: Exclude<PageStatus, { kind: 'on' | 'silent' }>;
  readonly actions: SiteActions;
}

export function StatusNotice({ status, actions }: StatusNoticeProps): JSX.Element {
  const t = useTranslate();
  switch (status.kind) {
    case 'cannot':
      return (
        <Notice
          title={t(status.why === 'hidden' ? 'panel_hiddenTitle' : 'popup_cannotTitle')}
          text={t(whyKeys[status.why])}
        />
      );
    case 'loading':
      return <Loading text={t('popup_loading')} />;
    case 'off':
      return (
        <Notice title={t('popup_offTitle', status.site)} text={t('popup_offText')}>
          <button type="button" class="button main" onClick={() => actions.switchSite(true)}>
            {t('popup_switchOn')}
          </button>
        </Notice>
      );
    case 'reload':
      return (
        <Notice title={t('popup_reloadTitle')} text={t('popup_reloadText')}>
          <button type="button" class="button main" onClick={actions.reload}>
            {t('popup_reload')}
          </button>
        </Notice>
      );
    case 'not-an-article':
      return (
        <Notice title={t('popup_notArticleTitle')} text={t('popup_notArticleText')}>
          <Choice
            title={t('popup_readAnyway')}
            text={t('popup_readAnywayText')}
            onChoose={actions.once}
          />
        </Notice>
      );
    case 'may-not':
      return (
        <Notice title={t('popup_mayNotTitle', status.site)} text={t('popup_mayNotText')}>
          <Choice title={t('popup_once')} text={t('popup_onceText')} onChoose={actions.once} />
          <Choice
            title={t('popup_always')}
            text={t('popup_alwaysText', status.site)}
            onChoose={actions.always}
          />
          <Choice
            title={t('popup_everySite')}
            text={t('popup_everySiteText')}
            onChoose={actions.everySite}
          />
        </Notice>
      );
  }
}

export interface DataProblemProps {
  readonly message: string;
  readonly onRetry: () => void;
}

/** The dataset cannot be read. */
export function DataProblem({ message, onRetry }: DataProblemProps): JSX.Element {
  const t = useTranslate();
  return (
    <Notice problem title={t('popup_errorTitle')} text={t('popup_errorText')}>
      <code>{message}</code>
      <button type="button" class="button" onClick={onRetry}>
        {t('popup_tryAgain')}
      </button>
    </Notice>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

function Choice({ title, text, onChoose }: ChoiceProps): JSX.Element {
  return (
    <button type="button" class="choice" onClick={onChoose}>
      <b>{title}</b>
      <span>{text}</span>
    </button>
  );
}
