// The card: what is this, what had happened when the article was written, what has happened since.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId, Theme } from '../../../data/model.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardData, NameActions } from '../model.ts';
import { OtherNamesContext } from './context.ts';
import { Events } from './events.tsx';
import { Header } from './header.tsx';
import type { Moving } from './move-handle.tsx';
import { NewsMark } from './news-mark.tsx';
import { WhyPanel } from './why.tsx';

export interface CardProps {
  /** One, or several if the page leaves open which of them is meant. */
  meanings: readonly [CardData, ...CardData[]];
  /** The cards of the page's other names, which open in place. */
  lookUp: (id: EntityId) => CardData | undefined;
  locale: string;
  dir: 'ltr' | 'rtl';
  theme: Theme;
  /** Lies along the edge of a touch screen. */
  sheet: boolean;
  pinned: boolean;
  /** Absent if the card cannot be moved. */
  moving?: Moving | undefined;
  onPin: () => void;
  onClose: () => void;
  onTimeline: (entity: EntityId) => void;
  /** Called with the entity that is shown, and again when another one is. */
  onTurn: (entity: EntityId) => void;
  /** Explains why the words are marked, and rejects the name; absent if no words belong to the card. */
  name?: NameActions | undefined;
}

/** Fixed ids: each card has a shadow root of its own, in which they are unique. */
const TITLE_ID = 'title';
const WHY_ID = 'why';

/** The name that the card was opened for, then those opened in place from there. */
type Trail = readonly [CardData, ...CardData[]];

export function Card(props: CardProps): JSX.Element {
  const { meanings, lookUp, locale } = props;
  const t = useTranslate();
  const [whyOpen, setWhyOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<Trail>([meanings[0]]);
  const data = trail.at(-1) ?? meanings[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: called for a new entity alone
  useEffect(() => props.onTurn(data.entity.id), [data.entity.id]);
  const turnTo = (next: Trail): void => {
    setTrail(next);
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
  const newsHere = [...data.until, ...data.since].filter(({ news }) => news).length;
  const moreNews = (data.news?.count ?? 0) - newsHere;
  return (
    <OtherNamesContext.Provider value={{ knows: (id) => lookUp(id) !== undefined, show }}>
      <div
        ref={frame}
        class="frame"
        role="dialog"
        aria-labelledby={TITLE_ID}
        tabIndex={-1}
        lang={locale}
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
          {...(name && {
            why: { open: whyOpen, panel: WHY_ID, onToggle: () => setWhyOpen(!whyOpen) },
          })}
          pinned={props.pinned}
          moving={props.moving}
          onPin={props.onPin}
          onClose={props.onClose}
          titleId={TITLE_ID}
        />
        <div id={WHY_ID} class="why" hidden={!name || !whyOpen}>
          {name && whyOpen && <WhyPanel key={data.entity.id} entity={data.entity} actions={name} />}
        </div>
        <div class="events" key={data.entity.id}>
          <Events data={data} />
        </div>
        <footer>
          <span class="checked">
            {data.total > 0 && `${data.counted} · `}
            {t('card_checked', data.checked)}
          </span>
          {data.details && <span class="details">{data.details}</span>}
          <button type="button" class="timeline" onClick={() => props.onTimeline(data.entity.id)}>
            {t('card_openTimeline')}
            <NewsMark
              counts
              text={moreNews > 0 && String(moreNews)}
              meaning={data.news && moreNews > 0 && t('card_newMore', data.news.since, moreNews)}
            />
          </button>
        </footer>
      </div>
    </OtherNamesContext.Provider>
  );
}
