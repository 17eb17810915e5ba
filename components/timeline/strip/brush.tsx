// The part of the strip that chooses a span: by a drag across the bars or of one of two handles, or with
// the arrow keys.
import type { ComponentChildren, JSX, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatEdtf } from '../../dates/index.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Span } from '../model.ts';
import { barAt, type Stretch, type StripData, spanOf, spanOfStretch, stretchOf } from './strip.ts';

export interface BrushProps {
  readonly strip: StripData;
  readonly span: Span | null;
  readonly onSpan: (span: Span | null) => void;
  readonly locale: string;
  /** Renders the bars; those outside the stretch look different. */
  readonly children: (chosen: Stretch) => ComponentChildren;
}

/** A shorter move is a click on a bar. */
const DRAG_PX = 4;

/** What the pointer drags: an edge of the stretch, or a new stretch that begins at the bar `anchor`. */
type Hold = { readonly edge: 'first' | 'last' } | { readonly anchor: number };

export function Brush({ strip, span, onSpan, locale, children }: BrushProps): JSX.Element {
  const [draft, setDraft] = useState<Stretch | null>(null);
  const hold = useRef<{ what: Hold; x: number; moved: boolean } | null>(null);
  const chosen = draft ?? stretchOf(strip, span);
  const count = strip.buckets.length;

  function barUnder(event: TargetedPointerEvent<HTMLElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    const place = (event.clientX - box.left) / box.width;
    return barAt(strip, isRtl(event.currentTarget) ? 1 - place : place);
  }

  function onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const edge = (event.target as Element).closest<HTMLElement>('[data-edge]')?.dataset.edge;
    const what: Hold = edge ? { edge: edge as 'first' | 'last' } : { anchor: barUnder(event) };
    hold.current = { what, x: event.clientX, moved: false };
  }

  function onPointerMove(event: TargetedPointerEvent<HTMLElement>): void {
    const held = hold.current;
    if (!held || (!held.moved && Math.abs(event.clientX - held.x) < DRAG_PX)) return;
    if (!held.moved) {
      held.moved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const bar = barUnder(event);
    setDraft(
      'edge' in held.what
        ? moveEdge(chosen, held.what.edge, bar)
        : { first: Math.min(held.what.anchor, bar), last: Math.max(held.what.anchor, bar) },
    );
  }

  function onPointerUp(): void {
    if (hold.current?.moved && draft) onSpan(spanOfStretch(strip, draft));
    hold.current = null;
    setDraft(null);
  }

  function onPointerCancel(): void {
    hold.current = null;
    setDraft(null);
  }

  const handle = (edge: 'first' | 'last'): JSX.Element => (
    <Handle
      edge={edge}
      strip={strip}
      chosen={chosen}
      locale={locale}
      onMove={(bar) => onSpan(spanOfStretch(strip, moveEdge(chosen, edge, bar)))}
    />
  );

  return (
    <div
      class={draft ? 'brush dragging' : 'brush'}
      style={{ '--first': chosen.first / count, '--last': (chosen.last + 1) / count }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    >
      {children(chosen)}
      {(draft || span) && <i class="chosen" aria-hidden="true" />}
      {handle('first')}
      {handle('last')}
    </div>
  );
}

const moveEdge = (stretch: Stretch, edge: 'first' | 'last', bar: number): Stretch =>
  edge === 'first'
    ? { ...stretch, first: Math.min(bar, stretch.last) }
    : { ...stretch, last: Math.max(bar, stretch.first) };

/** In a right-to-left interface, time goes from right to left too. */
export const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

interface HandleProps extends Pick<BrushProps, 'strip' | 'locale'> {
  readonly edge: 'first' | 'last';
  readonly chosen: Stretch;
  readonly onMove: (bar: number) => void;
}

function Handle({ edge, strip, chosen, locale, onMove }: HandleProps): JSX.Element {
  const t = useTranslate();
  const bar = strip.buckets[chosen[edge]];
  const leap = Math.max(2, Math.round(12 / (bar?.months ?? 1)));

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
    const forth = isRtl(event.currentTarget) ? -1 : 1;
    const step = {
      ArrowRight: forth,
      ArrowLeft: -forth,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: leap,
      PageDown: -leap,
      Home: -Infinity,
      End: Infinity,
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(Math.max(0, Math.min(chosen[edge] + step, strip.buckets.length - 1)));
  }

  return (
    <div
      class={`handle ${edge}`}
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={t(edge === 'first' ? 'timeline_spanFrom' : 'timeline_spanTo')}
      aria-valuemin={edge === 'first' ? 0 : chosen.first}
      aria-valuemax={edge === 'first' ? chosen.last : strip.buckets.length - 1}
      aria-valuenow={chosen[edge]}
      aria-valuetext={bar && formatEdtf(spanOf(bar.month, bar.months), locale, { style: 'long' })}
      onKeyDown={onKeyDown}
    />
  );
}
