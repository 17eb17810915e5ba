// A pointer event as far as hovering asks for it. It outlives the event: what the pointer did before
// the card's code was here is told to it afterwards. Must not know: what is done with it.

/** The types of event that are watched. */
export const POINTER_EVENTS = ['pointermove', 'pointerdown', 'pointerup'] as const;

export interface PointerSample {
  readonly type: (typeof POINTER_EVENTS)[number];
  /** `mouse`, `pen` or `touch`. */
  readonly pointerType: string;
  /** In the viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** When it came, by `performance.now()`. */
  readonly t: number;
  /** Whether a button is down. */
  readonly pressed: boolean;
  readonly target: EventTarget | null;
  /** The innermost element, in open shadow trees too; null for a move, where nobody asks. */
  readonly element: Element | null;
}

export function sampleOf(event: PointerEvent): PointerSample {
  const { pointerType, clientX: x, clientY: y, buttons, target } = event;
  const type = event.type as PointerSample['type'];
  const [inmost] = type === 'pointermove' ? [] : event.composedPath();
  const element = inmost instanceof Element ? inmost : null;
  return { type, pointerType, x, y, t: performance.now(), pressed: buttons !== 0, target, element };
}
