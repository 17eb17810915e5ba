// The names that the user pinned, each with its story around the date of the article in front.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslate } from '../i18n/translate.ts';
import { pageKey } from '../page-view/page-key.ts';
import { useJumps } from '../page-view/use-jumps.ts';
import type { EventActions } from '../timeline/list/opened-event.tsx';
import { StoryList } from '../timeline/story/story-list.tsx';
import { NameChip } from './name-chip.tsx';
import type { PanelProps } from './panel.tsx';

export interface PinnedPartProps extends PanelProps {
  readonly events: EventActions;
}

export function PinnedPart(props: PinnedPartProps): JSX.Element | null {
  const { page, pinned, inView, actions, events, locale } = props;
  const { status } = page;
  const t = useTranslate();
  const jumps = useJumps(actions.jump, pageKey(page));
  const heading = useRef<HTMLHeadingElement>(null);
  const names = status?.kind === 'on' ? status.names : [];
  // Nobody misses pinned names where there are none to pin.
  if (pinned.length === 0 && names.length === 0) return null;
  return (
    <section aria-labelledby="pinned-title">
      <h2 id="pinned-title" ref={heading} tabIndex={-1}>
        {t('panel_pinned')}
      </h2>
      {pinned.length === 0 && <p class="hint">{t('panel_pinnedEmpty')}</p>}
      {pinned.map(({ id, name, story }) => (
        <section key={id} class="pinned" aria-label={name.text}>
          <h3>
            <NameChip
              {...{ id, name, jumps }}
              onPage={names.find((one) => one.id === id)}
              pinned
              onPin={(removed, stays) => {
                // Its button goes, and the focus would be lost with it.
                heading.current?.focus();
                actions.pin(removed, stays);
              }}
              current={inView?.current === id}
            />
          </h3>
          {story ? (
            <StoryList story={story} actions={events} locale={locale} />
          ) : (
            <p class="hint">{t('panel_pinnedNothing')}</p>
          )}
        </section>
      ))}
      <p class={jumps.failed ? 'trouble' : 'unseen'} role="status">
        {jumps.said}
      </p>
    </section>
  );
}
