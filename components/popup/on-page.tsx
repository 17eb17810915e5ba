// What the popup shows of a page that has been read: the story so far, the names, and all their events. The
// story and all events give each other their place.
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { formatNumber } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { LocalNames, PageData } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { pageKey } from '../page-view/page-key.ts';
import { ReadingNotes } from '../page-view/reading-notes.tsx';
import { around, opened } from '../timeline/data/event-choices.ts';
import { toggle } from '../timeline/data/filter.ts';
import type { EventActions } from '../timeline/list/opened-event.tsx';
import { noFilters, type TimelineEvent, type TimelineState } from '../timeline/model.ts';
import { StoryList } from '../timeline/story/story-list.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Loading } from '../ui/notice.tsx';
import { PageNames } from './page-names.tsx';
import { Part } from './part.tsx';
import type { PopupProps } from './popup.tsx';

export interface OnPageProps
  extends Pick<PopupProps, 'tabId' | 'title' | 'story' | 'actions' | 'locale'> {
  readonly data: Exclude<PageData, { kind: 'error' }>;
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
}

export function OnPage(props: OnPageProps): JSX.Element {
  const { status, data, actions, locale, state, onState } = props;
  const t = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const { names } = status;
  if (data.kind === 'loading' && names.length === 0) {
    return <>{data.slow && <Loading text={t('popup_seeding')} />}</>;
  }
  const notes = <ReadingNotes status={status} data={data} locale={locale} />;
  if (names.length === 0) return notes;
  const onlyEvents = props.story === null;
  return (
    <>
      {notes}
      {!onlyEvents && (
        <Part
          title={t('popup_storySoFar')}
          open={!showsAll}
          onToggle={() => setShowsAll(!showsAll)}
        >
          <StorySoFar {...props} showAll={() => setShowsAll(true)} />
        </Part>
      )}
      <PageNames
        names={names}
        localNames={data.kind === 'ready' ? data.names : noNames}
        chosen={state.names}
        onToggle={(id) => {
          onState({ ...state, names: toggle(state.names, id) });
          // There is to be seen what the name has chosen.
          setShowsAll(true);
        }}
        onJump={actions.jump}
        page={pageKey(props)}
        locale={locale}
      />
      {onlyEvents ? (
        <AllEvents {...props} />
      ) : (
        <Part
          title={t('popup_allEvents')}
          count={countOf(data, locale)}
          open={showsAll}
          onToggle={() => setShowsAll(!showsAll)}
        >
          <AllEvents {...props} />
        </Part>
      )}
    </>
  );
}

/** Nothing is counted while there is more to come. */
const countOf = (data: OnPageProps['data'], locale: string): string | undefined =>
  data.kind === 'ready' && !data.partial ? formatNumber(data.events.length, locale) : undefined;

const openTimelineOf =
  ({ actions, state }: OnPageProps) =>
  (id: EntityId) =>
    actions.openTimeline({ ...state, ...noFilters, names: [id] });

function StorySoFar(props: OnPageProps & { readonly showAll: () => void }): JSX.Element {
  const { story, data, actions, locale } = props;
  const t = useTranslate();
  const latest = useRef(props);
  latest.current = props;
  const events = useMemo<EventActions>(
    () => ({
      onName: (id) => openTimelineOf(latest.current)(id),
      onOpen: (id, open) => {
        const { state, onState } = latest.current;
        onState(opened(state, id, open));
      },
      onAround: (event) => {
        const { state, onState, showAll } = latest.current;
        onState(around(state, event));
        showAll();
      },
      cite: actions.cite,
      passagesOf: actions.passagesOf,
      onPassage: actions.onPassage,
    }),
    [actions],
  );
  if (data.kind === 'loading' && data.slow) return <Loading text={t('popup_seeding')} />;
  // The room of a story that is not known yet.
  if (!story) return <div class="story" aria-busy="true" />;
  return <StoryList story={story} actions={events} locale={locale} />;
}

function AllEvents(props: OnPageProps): JSX.Element {
  const { data, actions, state, onState, locale } = props;
  const t = useTranslate();
  if (data.kind === 'loading' && data.slow) return <Loading text={t('popup_seeding')} />;
  return (
    <Timeline
      events={data.kind === 'ready' ? data.events : none}
      partial={data.kind === 'loading' || (data.partial ?? false)}
      state={state}
      onState={onState}
      onName={openTimelineOf(props)}
      cite={actions.cite}
      onExport={actions.onExport}
      moreExports={[{ label: t('export_annotations'), onChoose: actions.saveMentions }]}
      passagesOf={actions.passagesOf}
      onPassage={actions.onPassage}
      withoutNames
      locale={locale}
    />
  );
}

/** While the events load, the canonical names and the space for the events are shown. */
const none: readonly TimelineEvent[] = [];
const noNames: LocalNames = new Map();
