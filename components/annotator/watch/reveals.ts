// Notices what may show text that was hidden, or hide it: a `details` that opens, a press on a tab or a
// button.
import { Throttle } from '../../tasks/throttle.ts';
import { trusted } from '../../trusted-events/trusted.ts';

/** Cost charged for each look (ms): a user does not press more often than that. */
const LOOK_COST = 20;

/** Calls back soon after, not too often, until `signal` aborts. */
export function watchReveals(document: Document, onReveal: () => void, signal: AbortSignal): void {
  const throttle = new Throttle(() => {
    onReveal();
    throttle.rest(LOOK_COST);
  }, signal);
  const ask = trusted(() => throttle.ask());
  for (const type of ['toggle', 'click']) {
    document.addEventListener(type, ask, { capture: true, passive: true, signal });
  }
}
