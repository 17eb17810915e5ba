// Decides when to look for shadow trees that reading has not met: closed ones of ordinary elements, and
// those that are attached late. Attaching one leaves no mutation record.
import { type ShadowRootOf, ShadowRoots } from '../read/shadow-roots.ts';
import { growthObserver } from './growth.ts';
import { Throttle, type Work, whenBrowserIdle } from './scheduler.ts';

export interface LateRootsOptions {
  readonly document: Document;
  readonly openOrClosedShadowRoot: ShadowRootOf;
  readonly work: Work;
  /** Time that one slice of sweeping takes. */
  readonly sliceMs: number;
  readonly signal: AbortSignal;
  /** Whether the page is being read, or has changes to be read first. */
  isReading(): boolean;
  /** Elements that turned out to have a shadow tree; may be none. */
  onFound(elements: readonly Element[]): void;
}

/** Cost charged per look after a growth or near the pointer, so that they are rare (ms). */
const LOOK_COST = 100;

export class LateRoots {
  readonly roots: ShadowRoots;
  readonly #options: LateRootsOptions;
  readonly #throttle: Throttle;
  #sweeping = false;
  /** Where the pointer was last seen since the last look. */
  #pointed: Node | null = null;

  constructor(options: LateRootsOptions) {
    const { document, openOrClosedShadowRoot, signal } = options;
    this.#options = options;
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
    document.addEventListener('load', loaded, listening);
    document.defaultView?.addEventListener('load', loaded, { signal });
    // On its way the pointer crosses many elements: the one where it is at the next look counts.
    const pointed = (event: Event) => {
      this.#pointed = event.composedPath()[0] as Node;
      this.#throttle.ask();
    };
    document.addEventListener('pointerover', pointed, listening);
  }

  #look(): void {
    const { work, onFound } = this.#options;
    onFound(work.slice(() => [...this.roots.late(), ...this.roots.lateNear(this.#pointed)]));
    this.#pointed = null;
  }

  /** Goes through ordinary elements while the browser is idle; true once it has gone through all. */
  async sweep(): Promise<boolean> {
    const { work, sliceMs, signal, isReading, onFound } = this.#options;
    if (this.#sweeping || this.roots.swept) return false;
    this.#sweeping = true;
    while (!this.roots.swept) {
      await whenBrowserIdle();
      if (signal.aborted) return false;
      if (isReading()) break;
      onFound(work.slice(() => this.roots.sweep(performance.now() + sliceMs)));
    }
    this.#sweeping = false;
    return this.roots.swept;
  }
}
