// Decides when to look for shadow trees that reading does not meet: those of ordinary elements, and
// those that are attached late. Attaching one leaves no mutation record.
import type { ShadowRootOf } from '../../../data/model.ts';
import { Throttle } from '../../tasks/throttle.ts';
import { whenBrowserIdle } from '../../tasks/wait.ts';
import { trusted } from '../../trusted-events/trusted.ts';
import type { Limits } from '../options.ts';
import { ShadowRoots } from '../read/shadow-roots.ts';
import { growthObserver } from './growth.ts';
import type { Work } from './scheduler.ts';

/** What all observers of one page share. */
export interface Watching {
  readonly document: Document;
  readonly openOrClosedShadowRoot: ShadowRootOf;
  readonly limits: Limits;
  readonly work: Work;
  /** Aborting ends it: no observer, listener or timer is left. */
  readonly signal: AbortSignal;
}

/** Cost charged per look after a growth or near the pointer, so that they are rare (ms). */
const LOOK_COST = 100;

export class LateRoots {
  readonly roots: ShadowRoots;
  readonly #watching: Watching;
  readonly #onFound: (elements: readonly Element[]) => void;
  readonly #throttle: Throttle;
  #sweeping = false;
  /** Where the pointer was last seen since the last look. */
  #pointed: Node | null = null;

  /** `onFound` is called with the elements, if any, that turned out to have a shadow tree. */
  constructor(watching: Watching, onFound: (elements: readonly Element[]) => void) {
    const { document, openOrClosedShadowRoot, signal } = watching;
    this.#watching = watching;
    this.#onFound = onFound;
    this.#throttle = new Throttle(() => {
      this.#look();
      this.#throttle.rest(LOOK_COST);
    }, signal);
    const grown = growthObserver(() => this.#throttle.ask(), signal);
    this.roots = new ShadowRoots(openOrClosedShadowRoot, grown);
    // A script has run or the page is complete: custom elements may have got their shadow trees.
    const loaded = ({ target }: Event) => {
      if (!(target instanceof Element) || target.localName === 'script') this.#look();
    };
    const listening = { capture: true, passive: true, signal };
    document.addEventListener('load', trusted(loaded), listening);
    // Without `capture`: after the page's own listeners, which may define custom elements.
    document.defaultView?.addEventListener('load', trusted(loaded), { signal });
    // The pointer crosses many elements: only the one under it at the next look counts.
    const pointed = (event: Event) => {
      this.#pointed = event.composedPath()[0] as Node;
      this.#throttle.ask();
    };
    document.addEventListener('pointerover', trusted(pointed), listening);
  }

  #look(): void {
    this.#onFound(this.#watching.work.slice(() => this.roots.late(this.#pointed)));
    this.#pointed = null;
  }

  /**
   * Goes through ordinary elements while the browser is idle, until `isBusy`: what has changed is read
   * first. True once it has gone through all.
   */
  async sweep(isBusy: () => boolean): Promise<boolean> {
    const { work, limits, signal } = this.#watching;
    if (this.#sweeping || this.roots.swept) return false;
    this.#sweeping = true;
    while (!this.roots.swept) {
      await whenBrowserIdle();
      if (signal.aborted) return false;
      if (isBusy()) break;
      this.#onFound(work.slice(() => this.roots.sweep(performance.now() + limits.sliceMs / 2)));
    }
    this.#sweeping = false;
    return this.roots.swept;
  }
}
