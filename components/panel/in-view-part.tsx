// The paragraph in view: the names in it, and the few events that answer it.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../i18n/translate.ts';
import type { PageStatus } from '../page-session/page-status.ts';
import { pageKey } from '../page-view/page-key.ts';
import { useJumps } from '../page-view/use-jumps.ts';
import type { EventActions } from '../timeline/list/opened-event.tsx';
import { StoryList } from '../timeline/story/story-list.tsx';
import { NameChip } from './name-chip.tsx';
import type { PanelProps } from './panel.tsx';
import { useHeld } from './use-held.ts';

export interface InViewPartProps extends PanelProps {
  readonly status: Extract<PageStatus, { kind: 'on' }>;
  readonly events: EventActions;
}

export function InViewPart(props: InViewPartProps): JSX.Element | null {
  const { page, status, pinned, actions, events, locale } = props;
  const t = useTranslate();
  const key = pageKey(page);
  const jumps = useJumps(actions.jump, key);
  const inView = useHeld(props.inView, key);
  const box = useRef<HTMLElement>(null);
  const { data } = page;
  const shown = inView?.names.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paragraph is read from its beginning.
  useEffect(() => box.current?.scrollTo(0, 0), [shown]);
  if (status.names.length === 0) return null;
  return (
    <section class="in-view" ref={box} aria-labelledby="in-view-title">
      <h2 id="in-view-title">{t('panel_inView')}</h2>
      {!inView && <p class="hint">{t('panel_inViewEmpty')}</p>}
      {inView && (
        <ul class="name-chips">
          {inView.names.flatMap((id) => {
            const onPage = status.names.find((name) => name.id === id);
            if (!onPage) return [];
            const name = (data.kind === 'ready' && data.names.get(id)) || {
              text: onPage.name,
              lang: 'en',
            };
            return (
              <li key={id}>
                <NameChip
                  {...{ id, name, onPage, jumps }}
                  pinned={pinned.some((one) => one.id === id)}
                  onPin={actions.pin}
                  current={inView.current === id}
                />
              </li>
            );
          })}
        </ul>
      )}
      {inView?.story && <StoryList story={inView.story} actions={events} locale={locale} />}
      {inView && !inView.story && <p class="hint">{t('panel_nothingKnown')}</p>}
      <p class={jumps.failed ? 'trouble' : 'unseen'} role="status">
        {jumps.said}
      </p>
    </section>
  );
}
