// Lets a pointer drag a card by its head.
import { trusted } from '../../trusted-events/trusted.ts';
import type { Point } from './geometry.ts';

export interface Dragged {
  /** Whether the card may be moved now. */
  readonly movable: () => boolean;
  /** The card's upper left corner in the viewport. */
  readonly corner: () => Point;
  /** Moves that corner to a point of the viewport. */
  readonly moveTo: (point: Point) => void;
}

/** A pointer that moves farther than this drags (px). */
const FIRM_PX = 4;

/** Pressing these does not drag. The handle is both a button and a grip. */
const CONTROL = 'a, button:not(.move)';

/** Listens on the root of a card for as long as the root exists. */
export function watchDrag(root: ShadowRoot, { movable, corner, moveTo }: Dragged): void {
  let held: { from: Point; corner: Point; pointer: number; moved: boolean } | null = null;
  const on = (type: string, act: (event: PointerEvent) => void): void =>
    root.addEventListener(type, trusted(act as (event: Event) => void));

  on('pointerdown', ({ target, button, pointerId, clientX, clientY }) => {
    if (!movable() || button !== 0 || !(target instanceof Element)) return;
    const grip = target.closest('.move') ?? target.closest('header');
    if (!grip || target.closest(CONTROL)) return;
    held = {
      from: { x: clientX, y: clientY },
      corner: corner(),
      pointer: pointerId,
      moved: false,
    };
    grip.setPointerCapture(pointerId);
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    if (held?.pointer !== pointerId) return;
    const [x, y] = [clientX - held.from.x, clientY - held.from.y];
    held.moved ||= Math.hypot(x, y) > FIRM_PX;
    if (held.moved) moveTo({ x: held.corner.x + x, y: held.corner.y + y });
  });
  const drop = ({ pointerId }: PointerEvent): void => {
    if (held?.pointer !== pointerId) return;
    // The click after a drag of the handle does not press it.
    if (held.moved) {
      const swallow = trusted((event) => event.stopPropagation());
      root.addEventListener('click', swallow, { capture: true });
      setTimeout(() => root.removeEventListener('click', swallow, { capture: true }), 0);
    }
    held = null;
  };
  on('pointerup', drop);
  on('pointercancel', drop);
}
