// The strip: bars for the number of events over time, and the article's date. A click on a bar chooses its
// months, a drag those of several bars.
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EdtfDate } from '../../../data/model.ts';
import { firstDay, formatEdtf } from '../../dates/index.ts';
import { plural } from '../../i18n/plural.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Span, TimelineEvent } from '../model.ts';
import { Brush, isRtl } from './brush.tsx';
import {
  type Bucket,
  type Extent,
  makeStrip,
  type Stretch,
  spanOf,
  spanOfStretch,
  stretchOf,
} from './strip.ts';

export interface StripViewProps {
  /** Sorted; filtered by everything but the span. */
  readonly events: readonly TimelineEvent[];
  /** Not all events are loaded yet: show an empty strip of the same height. */
  readonly partial: boolean;
  readonly date: EdtfDate | null;
  readonly locale: string;
  readonly extent: Extent | null;
  readonly span: Span | null;
  readonly onSpan: (span: Span | null) => void;
}

const HEIGHT = 36;
/** The height of a bar with hardly any events. */
const LEAST = 3;

const labelOf = ({ month, months, count }: Bucket, t: Translate, locale: string): string =>
  plural(
    t,
    locale,
    count,
    { one: 'timeline_barOne', other: 'timeline_barOther' },
    formatEdtf(spanOf(month, months), locale),
  );

const picture = { viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: 'none' } as const;

/** A strip without bars, as high as any other. */
const EmptyStrip = (): JSX.Element => (
  <div class="strip" aria-hidden="true">
    <div class="brush">
      <svg {...picture} />
    </div>
    <div class="years" />
  </div>
);

export function StripView(props: StripViewProps): JSX.Element | null {
  const { events, extent, partial, date, locale, span, onSpan } = props;
  const t = useTranslate();
  const day = date && firstDay(date);
  const strip = useMemo(
    () =>
      makeStrip(
        events.map(({ from }) => from),
        day,
        extent,
      ),
    [events, extent, day],
  );
  const filled = useMemo(
    () =>
      strip.buckets.flatMap((bucket, at) =>
        bucket.count ? [{ bucket, at, label: labelOf(bucket, t, locale) }] : [],
      ),
    [strip, t, locale],
  );
  // The bars are one tab stop; the arrow keys move between them.
  const [current, setCurrent] = useState(0);
  if (partial) return <EmptyStrip />;
  if (filled.length === 0) return null;
  const width = 1000 / strip.buckets.length;
  const gap = Math.min(width * 0.18, 4);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLUListElement>): void {
    const bars = [...event.currentTarget.querySelectorAll('button')];
    const at = bars.indexOf(event.target as HTMLButtonElement);
    const forth = isRtl(event.currentTarget) ? -1 : 1;
    const to = {
      ArrowRight: at + forth,
      ArrowLeft: at - forth,
      Home: 0,
      End: bars.length - 1,
    }[event.key];
    if (to === undefined) return;
    bars[to]?.focus();
    event.preventDefault();
  }

  /** A click on a bar that is chosen alone unchooses it. */
  function choose(at: number): void {
    const now = stretchOf(strip, span);
    const again = span !== null && now.first === at && now.last === at;
    onSpan(again ? null : spanOfStretch(strip, { first: at, last: at }));
  }

  const bars = (chosen: Stretch): JSX.Element => (
    <>
      <svg {...picture} aria-hidden="true">
        {filled.map(({ bucket, at }) => {
          const height = LEAST + Math.min(bucket.count / strip.max, 1) * (HEIGHT - LEAST);
          const since = strip.article === null || at / strip.buckets.length > strip.article;
          const out = at < chosen.first || at > chosen.last;
          return (
            <rect
              key={bucket.month}
              class={`${since ? 'since' : ''} ${out ? 'out' : ''}`}
              x={at * width + gap / 2}
              y={HEIGHT - height}
              width={width - gap}
              height={height}
            />
          );
        })}
      </svg>
      <ul aria-label={t('timeline_stripLabel')} onKeyDown={onKeyDown}>
        {filled.map(({ bucket, at, label }, index) => (
          <li key={bucket.month} style={{ '--at': at, '--of': strip.buckets.length }}>
            <button
              type="button"
              tabIndex={index === Math.min(current, filled.length - 1) ? 0 : -1}
              title={label}
              aria-pressed={span !== null && at >= chosen.first && at <= chosen.last}
              onFocus={() => setCurrent(index)}
              onClick={() => choose(at)}
            />
          </li>
        ))}
      </ul>
    </>
  );

  return (
    <div class="strip">
      <Brush strip={strip} span={span} onSpan={onSpan} locale={locale}>
        {bars}
      </Brush>
      {strip.article !== null && (
        <i
          class="article-at"
          style={{ '--at': strip.article }}
          title={t('timeline_thisArticle', formatEdtf(date ?? '', locale))}
        />
      )}
      <div class="years" aria-hidden="true">
        {strip.ticks.map(({ year, at }) => (
          <span key={year} style={{ '--at': at }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
