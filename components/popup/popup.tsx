// The popup: the site's switch, the page's names, and the timeline of their events.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LeftOut } from '../../data/model.ts';
import { formatEdtf } from '../dates/index.ts';
import { type MessageKey, useTranslate } from '../i18n/translate.ts';
import type { LocalNames, PageActions, PageData } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { HiddenMarks, type HiddenMarksProps } from '../page-view/hidden-marks.tsx';
import { DataProblem, StatusNotice } from '../page-view/notices.tsx';
import { SilentPage } from '../page-view/silent-page.tsx';
import { SiteSwitch } from '../sites/site-switch.tsx';
import { detailsIn } from '../timeline/data/details.ts';
import { toggle } from '../timeline/data/filter.ts';
import {
  emptyState,
  noFilters,
  type TimelineEvent,
  type TimelineState,
} from '../timeline/model.ts';
import { Timeline, type TimelineProps } from '../timeline/timeline.tsx';
import { Icon, Logo } from '../ui/icons.tsx';
import { Loading, Notice } from '../ui/notice.tsx';
import { PageNames } from './page-names.tsx';
import '../page-view/page-view.css';
import './popup.css';

export interface PopupActions
  extends Omit<PageActions, 'showMarks'>,
    Pick<TimelineProps, 'cite' | 'onExport'> {
  /** Opens the whole timeline in a tab, with these choices. */
  readonly openTimeline: (state: TimelineState) => void;
  readonly openOptions: () => void;
  /** Opens the side panel; absent where the browser has none. */
  readonly openPanel?: (() => void) | undefined;
}

export interface PopupProps {
  /** Null until it is known. */
  readonly status: PageStatus | null;
  /** When marks are shown; absent: always. */
  readonly marks?: Omit<HiddenMarksProps, 'hidden'> | undefined;
  readonly data: PageData;
  readonly actions: PopupActions;
  readonly locale: string;
  /** What went wrong with the last action. */
  readonly trouble?: string | undefined;
}

export function Popup({ status, marks, data, actions, locale, trouble }: PopupProps): JSX.Element {
  const t = useTranslate();
  const [choice, setChoice] = useState(emptyState);
  const date = status?.kind === 'on' ? status.date : null;
  const state = useMemo<TimelineState>(() => ({ ...choice, date }), [choice, date]);
  const switchable = status && status.kind !== 'cannot' && status.kind !== 'may-not';
  return (
    <div class="popup">
      <header class="top">
        <Logo />
        <h1>{t('extensionName')}</h1>
        {switchable && (
          <SiteSwitch site={status.site} on={status.kind !== 'off'} onSwitch={actions.switchSite} />
        )}
        {actions.openPanel && (
          <button
            type="button"
            class="icon-button"
            title={t('command_open_panel')}
            aria-label={t('command_open_panel')}
            onClick={actions.openPanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          title={t('popup_options')}
          aria-label={t('popup_options')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main>
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {!status && <Loading text={t('popup_loading')} />}
        {status && !isRead(status) && <StatusNotice status={status} actions={actions} />}
        {status && isRead(status) && data.kind === 'error' && (
          <DataProblem message={data.message} onRetry={actions.retry} />
        )}
        {status?.kind === 'silent' && data.kind !== 'error' && (
          <SilentPage
            names={status.names}
            data={data}
            onShow={actions.showNames}
            onOptions={actions.openOptions}
            locale={locale}
          />
        )}
        {status?.kind === 'on' && data.kind !== 'error' && (
          <OnPage
            status={status}
            marks={marks}
            data={data}
            actions={actions}
            locale={locale}
            state={state}
            onState={setChoice}
          />
        )}
      </main>
      <footer>
        <span class="facts">{data.kind === 'ready' && <Facts data={data} locale={locale} />}</span>
        <button type="button" class="plain" onClick={() => actions.openTimeline(state)}>
          {t('popup_openTimeline')}
          <Icon name="open" />
        </button>
      </footer>
    </div>
  );
}

interface FactsProps extends Pick<PopupProps, 'locale'> {
  readonly data: Extract<PageData, { kind: 'ready' }>;
}

/** The day of the last check, and the language of the events if it is not the user's. */
function Facts({ data: { checked, events }, locale }: FactsProps): JSX.Element {
  const t = useTranslate();
  const details = useMemo(() => detailsIn(events, t, locale), [events, t, locale]);
  return (
    <>
      {t('popup_checkedOn', formatEdtf(checked, locale))}
      {details && ' · '}
      <span class="details">{details}</span>
    </>
  );
}

type ReadStatus = Extract<PageStatus, { kind: 'on' | 'silent' }>;

const isRead = (status: PageStatus): status is ReadStatus =>
  status.kind === 'on' || status.kind === 'silent';

const leftOutWords: Readonly<Record<LeftOut, MessageKey>> = {
  'too-long': 'popup_leftOutTooLong',
  'too-many-names': 'popup_leftOutTooManyNames',
  'no-answer': 'popup_leftOutUnanswered',
};

interface OnPageProps extends Pick<PopupProps, 'marks' | 'actions' | 'locale'> {
  readonly data: Exclude<PageData, { kind: 'error' }>;
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
}

function OnPage({
  status,
  marks,
  data,
  actions,
  locale,
  state,
  onState,
}: OnPageProps): JSX.Element {
  const t = useTranslate();
  const { names } = status;
  if (data.kind === 'loading' && names.length === 0) {
    return <>{data.slow && <Loading text={t('popup_seeding')} />}</>;
  }
  const leftOut = status.leftOut && <p class="trouble">{t(leftOutWords[status.leftOut])}</p>;
  if (data.kind === 'ready' && names.length === 0) {
    const known = new Intl.NumberFormat(locale).format(data.known);
    return (
      <>
        {leftOut}
        <Notice title={t('popup_noNamesTitle')} text={t('popup_noNamesText', known)} />
      </>
    );
  }
  return (
    <>
      {leftOut}
      {marks && <HiddenMarks {...marks} hidden={status.marksHidden ?? false} />}
      <PageNames
        names={names}
        localNames={data.kind === 'ready' ? data.names : noNames}
        chosen={state.names}
        onToggle={(id) => onState({ ...state, names: toggle(state.names, id) })}
        onJump={actions.jump}
      />
      {data.kind === 'loading' && data.slow ? (
        <Loading text={t('popup_seeding')} />
      ) : (
        <Timeline
          events={data.kind === 'ready' ? data.events : none}
          partial={data.kind === 'loading' || (data.partial ?? false)}
          state={state}
          onState={onState}
          onName={(id) => actions.openTimeline({ ...state, ...noFilters, names: [id] })}
          cite={actions.cite}
          onExport={actions.onExport}
          moreExports={[{ label: t('export_annotations'), onChoose: actions.saveMentions }]}
          passagesOf={actions.passagesOf}
          onPassage={actions.onPassage}
          withoutNames
          locale={locale}
        />
      )}
    </>
  );
}

/** While the events load, the canonical names and the space for the events are shown. */
const none: readonly TimelineEvent[] = [];
const noNames: LocalNames = new Map();
