// The popup: the site's switch, the story so far, the page's names, and all their events.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { PageActions, PageData, PageState } from '../page-session/model.ts';
import { PageBody } from '../page-view/page-body.tsx';
import { PageSwitch } from '../page-view/page-switch.tsx';
import { detailsIn } from '../timeline/data/details.ts';
import { emptyState, type TimelineState } from '../timeline/model.ts';
import type { TimelineProps } from '../timeline/timeline.tsx';
import { Icon, Logo } from '../ui/icons.tsx';
import { NamesKnown } from './names-known.tsx';
import { OnPage } from './on-page.tsx';
import '../page-view/page-view.css';
import './popup.css';

export interface PopupActions extends PageActions, Pick<TimelineProps, 'cite' | 'onExport'> {
  /** Opens the whole timeline in a tab, with these choices. */
  readonly openTimeline: (state: TimelineState) => void;
  readonly openOptions: () => void;
  /** Opens the side panel; absent where the browser has none. */
  readonly openPanel?: (() => void) | undefined;
}

export interface PopupProps extends PageState {
  readonly actions: PopupActions;
  readonly locale: string;
  /** The keys that go to the next name on the page; absent where there are none. */
  readonly nextKeys?: string | undefined;
}

export function Popup(props: PopupProps): JSX.Element {
  const { status, data, actions, locale, nextKeys = '' } = props;
  const t = useTranslate();
  const [choice, setChoice] = useState(emptyState);
  const date = status?.kind === 'on' ? status.date : null;
  const state = useMemo<TimelineState>(() => ({ ...choice, date }), [choice, date]);
  return (
    <div class="popup">
      <NamesKnown
        count={status?.kind === 'on' ? status.names.length : null}
        nextKeys={nextKeys}
        locale={locale}
      />
      <header class="top">
        <Logo />
        <h1>{t('extensionName')}</h1>
        <PageSwitch status={status} actions={actions} />
        {actions.openPanel && (
          <button
            type="button"
            class="icon-button"
            title={t('command_open_panel')}
            onClick={actions.openPanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          title={t('popup_options')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main>
        <PageBody
          page={props}
          actions={actions}
          locale={locale}
          showMarked={(marked) => (
            <OnPage {...props} {...marked} state={state} onState={setChoice} />
          )}
        />
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
