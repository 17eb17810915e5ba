// What hovering needs of a pointer event. Outlives the event: what the pointer did before the card's
// code was loaded is replayed to it.

/** The types of event that are watched. */
export const POINTER_EVENTS = ['pointermove', 'pointerdown', 'pointerup'] as const;

export interface PointerSample {
  readonly type: (typeof POINTER_EVENTS)[number];
  /** `mouse`, `pen` or `touch`. */
  readonly pointerType: string;
  /** In the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** When the event came, by `performance.now()`. */
  readonly t: number;
  /** Whether a button is down. */
  readonly pressed: boolean;
  readonly target: EventTarget | null;
  /** The innermost element, in open shadow trees too; null for a move, which does not need it. */
  readonly element: Element | null;
}

export function sampleOf(event: PointerEvent): PointerSample {
  const { pointerType, clientX: x, clientY: y, buttons, target } = event;
  const type = event.type as PointerSample['type'];
  const [inmost] = type === 'pointermove' ? [] : event.composedPath();
  const element = inmost instanceof Element ? inmost : null;
  return { type, pointerType, x, y, t: performance.now(), pressed: buttons !== 0, target, element };
}
