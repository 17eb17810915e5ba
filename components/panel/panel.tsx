// The side panel: what is known beside the page in front, and what the user keeps in view there.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { useTranslate } from '../i18n/translate.ts';
import { PageBody } from '../page-view/page-body.tsx';
import { PageSwitch } from '../page-view/page-switch.tsx';
import type { PanelActions, PanelState } from '../panel-session/model.ts';
import { around } from '../timeline/data/event-choices.ts';
import type { EventActions } from '../timeline/list/opened-event.tsx';
import { emptyState, type TimelineState } from '../timeline/model.ts';
import { Icon } from '../ui/icons.tsx';
import { InViewPart } from './in-view-part.tsx';
import { PinnedPart } from './pinned-part.tsx';
import { StoryPart } from './story-part.tsx';
import '../page-view/page-view.css';
import './panel.css';

export interface PanelViewActions extends PanelActions, Pick<EventActions, 'cite'> {
  /** Opens the whole timeline in a tab, with these choices. */
  readonly openTimeline: (state: TimelineState) => void;
  readonly openOptions: () => void;
}

export interface PanelProps extends PanelState {
  /** The same object at each rendering. */
  readonly actions: PanelViewActions;
  readonly locale: string;
}

export function Panel(props: PanelProps): JSX.Element {
  const { page, actions, locale } = props;
  const { status } = page;
  const t = useTranslate();
  const date = status?.kind === 'on' ? status.date : null;
  const events = useMemo<EventActions>(
    () => ({
      onName: (id) => actions.openTimeline({ ...emptyState, date, names: [id] }),
      onOpen() {},
      onAround: (event) => actions.openTimeline(around({ ...emptyState, date }, event)),
      cite: actions.cite,
      passagesOf: actions.passagesOf,
      onPassage: actions.onPassage,
    }),
    [actions, date],
  );
  return (
    <div class="side-panel">
      <Top {...props} />
      <main>
        <PageBody
          page={page}
          actions={actions}
          locale={locale}
          showMarked={({ status: on }) => <InViewPart {...props} status={on} events={events} />}
        />
        <div class="kept">
          {status?.kind === 'on' && <StoryPart {...{ page, status, events, locale }} />}
          <PinnedPart {...props} events={events} />
        </div>
      </main>
      <footer>
        <button
          type="button"
          class="plain"
          onClick={() => actions.openTimeline({ ...emptyState, date })}
        >
          {t('popup_openTimeline')}
          <Icon name="open" />
        </button>
      </footer>
    </div>
  );
}

/** The page's title, its article's date, the switch of its site. */
function Top({ page, actions, locale }: PanelProps): JSX.Element {
  const { status, title } = page;
  const t = useTranslate();
  const isRead = status?.kind === 'on' || status?.kind === 'silent';
  const date = status?.kind === 'on' && status.date;
  return (
    <header class="top">
      <h1 class={isRead && title ? '' : 'unseen'} dir="auto">
        {(isRead && title) || t('extensionName')}
      </h1>
      <p>
        {date && <span class="date">{formatEdtf(date, locale)}</span>}
        <PageSwitch status={status} actions={actions} />
        <button
          type="button"
          class="icon-button"
          title={t('popup_options')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" />
        </button>
      </p>
    </header>
  );
}
