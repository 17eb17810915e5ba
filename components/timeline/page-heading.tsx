// The top of the timeline's own tab: what it is about, and the article's date.
import type { JSX, Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatEdtf } from '../dates/index.ts';
import { plural } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Icon, Logo } from '../ui/icons.tsx';
import { type About, type AboutName, subjectOf } from './data/about.ts';
import { allEvents } from './data/counts.ts';
import { detailsIn } from './data/details.ts';
import { filterEvents } from './data/filter.ts';
import { type CopyAddress, CopyLink } from './list/copy-link.tsx';
import { noFilters, type TimelineEvent, type TimelineState } from './model.ts';

export interface PageHeadingProps {
  readonly about: About;
  readonly events: readonly TimelineEvent[];
  readonly partial: boolean;
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  readonly copyAddress: CopyAddress;
  readonly locale: string;
  /** The title, which takes the focus when the timeline is about something else. */
  readonly title: Ref<HTMLHeadingElement>;
}

export function PageHeading(props: PageHeadingProps): JSX.Element {
  const { about, state, onState, copyAddress, locale, title } = props;
  const t = useTranslate();
  const name = subjectOf(state, about.names);
  const { text, lang } = name?.name ??
    about.dataset?.title ?? { text: t('timeline_title'), lang: locale };
  return (
    <header class="top">
      <Logo size={28} />
      <div class="about">
        <h1 ref={title} tabIndex={-1}>
          <bdi lang={lang}>{text}</bdi>
          {name?.native && (
            <bdi class="native" lang={name.native.lang}>
              {name.native.text}
            </bdi>
          )}
        </h1>
        {name && (
          <p class="line" lang={name.description.lang} dir="auto">
            {name.description.text}
          </p>
        )}
        <p class="facts">
          <Facts {...props} name={name} />
        </p>
      </div>
      <div class="actions">
        {state.date && (
          <button
            type="button"
            class="chip date-chip"
            title={t('timeline_noDate')}
            onClick={() => onState({ ...state, date: null })}
          >
            {t('timeline_since', formatEdtf(state.date, locale))}
            <Icon name="close" />
          </button>
        )}
        {name && <CopyLink key={name.id} shows={{ names: [name.id] }} copyAddress={copyAddress} />}
        <button type="button" class="plain print" onClick={() => window.print()}>
          {t('timeline_print')}
        </button>
      </div>
    </header>
  );
}

interface FactsProps extends Pick<PageHeadingProps, 'about' | 'events' | 'partial' | 'locale'> {
  readonly name: AboutName | null;
}

/** Of a name, how many events there are, and in which dataset; else what that covers, and how far to trust it. */
function Facts({ name, about: { dataset }, events, partial, locale }: FactsProps): JSX.Element {
  const t = useTranslate();
  const id = name?.id;
  const count = useMemo(
    () => (id === undefined ? events : filterEvents(events, { ...noFilters, names: [id] })).length,
    [events, id],
  );
  const details = useMemo(() => detailsIn(events, t, locale), [events, t, locale]);
  const ofDataset = dataset && [
    formatEdtf(dataset.covers, locale),
    dataset.licence,
    t('popup_checkedOn', formatEdtf(dataset.checked, locale)),
  ];
  const facts = [
    !partial && plural(t, locale, count, allEvents),
    ...(name ? [dataset?.title.text] : (ofDataset ?? [])),
    details && <span class="details">{details}</span>,
  ].filter(Boolean);
  return (
    <>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no state
        <span key={index}>
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </>
  );
}
