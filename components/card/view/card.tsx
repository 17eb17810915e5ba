// The card: what is this, what had happened when the article was written, what has happened since.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityId, EventId } from '../../../data/model.ts';
import type { CardData, NameActions, SiteActions } from '../model.ts';
import { OtherNamesContext } from './context.ts';
import { Events } from './events.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { Moving } from './move-handle.tsx';
import type { Scheme } from './page-scheme.ts';
import { SwitchedOff } from './switched-off.tsx';
import { WhyPanel } from './why.tsx';

export interface CardProps {
  /** One, or several if the page leaves open which of them is meant. */
  meanings: readonly [CardData, ...CardData[]];
  /** The cards of the page's other names, which open in place. */
  lookUp: (id: EntityId) => CardData | undefined;
  locale: string;
  dir: 'ltr' | 'rtl';
  theme: Scheme;
  /** Lies along the edge of a touch screen. */
  sheet: boolean;
  pinned: boolean;
  /** The events for which there is no room. */
  leftOut: ReadonlySet<EventId>;
  /** Absent if the card cannot be moved. */
  moving?: Moving | undefined;
  onPin: () => void;
  onClose: () => void;
  onTimeline: (entity: EntityId) => void;
  /** Called with the entity that is shown, and again when another one is. */
  onTurn: (entity: EntityId) => void;
  /** Called when another card is shown, before it is painted. */
  onContent: (data: CardData) => void;
  /** Explains why the words are marked, and rejects the name; absent if no words belong to the card. */
  name?: NameActions | undefined;
  /** Switches Sidelight off on this site; absent where that would change nothing. */
  site?: SiteActions | undefined;
}

/** Fixed ids: each card has a shadow root of its own, in which they are unique. */
const TITLE_ID = 'title';
const WHY_ID = 'why';

/** The name that the card was opened for, then those opened in place from there. */
type Trail = readonly [CardData, ...CardData[]];

export function Card(props: CardProps): JSX.Element {
  const { meanings, lookUp, leftOut, site } = props;
  const [whyOpen, setWhyOpen] = useState(false);
  /** The site on which the user has switched Sidelight off here. */
  const [off, setOff] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<Trail>([meanings[0]]);
  const data = trail.at(-1) ?? meanings[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: called for a new entity alone
  useEffect(() => props.onTurn(data.entity.id), [data.entity.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: called for a new card alone
  useLayoutEffect(() => props.onContent(data), [data]);
  const turnTo = (next: Trail): void => {
    setTrail(next);
    setWhyOpen(false);
    // The pressed button is about to be removed, and the focus with it.
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollTo(0, 0);
  };
  const show = (id: EntityId): void => {
    const next = lookUp(id);
    if (next) turnTo([...trail, next]);
  };
  const back = (): void => turnTo([trail[0], ...trail.slice(1, -1)]);
  /** A name that was opened in place has no marked words here. */
  const name = trail.length === 1 ? props.name : undefined;
  return (
    <OtherNamesContext.Provider value={{ knows: (id) => lookUp(id) !== undefined, show }}>
      <div
        ref={frame}
        class="frame"
        role="dialog"
        aria-labelledby={TITLE_ID}
        tabIndex={-1}
        lang={props.locale}
        dir={props.dir}
        data-theme={props.theme}
        data-sheet={props.sheet || undefined}
      >
        <Header
          data={data}
          meanings={meanings}
          onChoose={(meaning) => setTrail([meaning])}
          from={trail.at(-2)?.entity.name}
          onBack={back}
          pinned={props.pinned}
          moving={props.moving}
          onPin={props.onPin}
          onClose={props.onClose}
          titleId={TITLE_ID}
        />
        {site && off !== null ? (
          <SwitchedOff site={off} onUndo={site.switchOn} onDone={props.onClose} />
        ) : (
          <>
            <div class="events" key={data.entity.id}>
              <Events data={data} leftOut={leftOut} />
            </div>
            <div id={WHY_ID} class="why" hidden={!name || !whyOpen}>
              {name && whyOpen && (
                <WhyPanel key={data.entity.id} entity={data.entity} actions={name} />
              )}
            </div>
            <Footer
              data={data}
              leftOut={leftOut}
              onTimeline={() => props.onTimeline(data.entity.id)}
              {...(name && {
                why: { open: whyOpen, panel: WHY_ID, onToggle: () => setWhyOpen(!whyOpen) },
              })}
              {...(site && { onSwitchOff: () => site.switchOff().then(setOff) })}
            />
          </>
        )}
      </div>
    </OtherNamesContext.Provider>
  );
}
