// The story so far of the page in front, or why there is none.
import type { JSX } from 'preact';
import { useTranslate } from '../i18n/translate.ts';
import type { PageState } from '../page-session/model.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { ReadingNotes } from '../page-view/reading-notes.tsx';
import type { EventActions } from '../timeline/list/opened-event.tsx';
import { StoryList } from '../timeline/story/story-list.tsx';
import { Loading } from '../ui/notice.tsx';

export interface StoryPartProps {
  readonly page: PageState;
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly events: EventActions;
  readonly locale: string;
}

export function StoryPart({ page, status, events, locale }: StoryPartProps): JSX.Element | null {
  const { data, story } = page;
  const t = useTranslate();
  if (data.kind === 'error') return null;
  if (data.kind === 'loading') return <>{data.slow && <Loading text={t('popup_seeding')} />}</>;
  return (
    <>
      <ReadingNotes status={status} data={data} locale={locale} />
      {story && (
        <section aria-labelledby="story-title">
          <h2 id="story-title">{t('popup_storySoFar')}</h2>
          <StoryList story={story} actions={events} locale={locale} />
        </section>
      )}
    </>
  );
}
