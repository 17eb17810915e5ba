// What popup and panel show of the page in front in each of its states. What is on is shown by the view.
import type { ComponentChildren, JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import type { PageActions, PageData, PageState } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { Loading } from '../ui/notice.tsx';
import { HiddenMarks } from './hidden-marks.tsx';
import { DataProblem, StatusNotice } from './notices.tsx';
import { SilentPage } from './silent-page.tsx';

/** A page whose names are marked. */
export interface MarkedPage {
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly data: Exclude<PageData, { kind: 'error' }>;
}

export interface PageBodyProps {
  readonly page: Pick<PageState, 'status' | 'data' | 'settings' | 'trouble'>;
  readonly actions: PageActions & { readonly openOptions: () => void };
  readonly locale: string;
  readonly showMarked: (page: MarkedPage) => ComponentChildren;
}

export function PageBody({ page, actions, locale, showMarked }: PageBodyProps): JSX.Element {
  return (
    <>
      {page.trouble && (
        <p class="trouble" role="alert">
          {page.trouble}
        </p>
      )}
      <Content {...{ page, actions, locale, showMarked }} />
    </>
  );
}

function Content({ page, actions, locale, showMarked }: PageBodyProps): JSX.Element {
  const { status, data, settings } = page;
  const t = useTranslate();
  if (!status) return <Loading text={t('popup_loading')} />;
  if (status.kind !== 'on' && status.kind !== 'silent') {
    return <StatusNotice status={status} actions={actions} />;
  }
  if (data.kind === 'error') return <DataProblem message={data.message} onRetry={actions.retry} />;
  if (status.kind === 'on') {
    return (
      <>
        {status.names.length > 0 && (
          <HiddenMarks
            choice={settings}
            hidden={status.marksHidden ?? false}
            onShow={actions.showMarks}
          />
        )}
        {showMarked({ status, data })}
      </>
    );
  }
  return (
    <SilentPage
      names={status.names}
      data={data}
      onShow={actions.showNames}
      onOptions={actions.openOptions}
      locale={locale}
    />
  );
}
