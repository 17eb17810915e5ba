// Are the marks of a page to be seen now? By the reader's choice, the held key, and the command.
// Must not know: how marks are painted, where the choice is kept.
import { type HeldKey, watchHeldKey } from './held-key.ts';
import type { ShadowRootOf } from './is-typing.ts';

/** `held`: only while a key is held. `command`: only after a command, until the next one. */
export type ShowMarks = 'always' | 'held' | 'command';

export interface VisibilityChoice {
  readonly marks: ShowMarks;
  readonly heldKey: HeldKey;
}

export class Visibility {
  readonly #view: Window;
  readonly #shadowRootOf: ShadowRootOf;
  readonly #onChange: (shown: boolean) => void;
  #choice: VisibilityChoice;
  #held = false;
  /** What the last command said on this page. */
  #commanded: boolean | null = null;
  #told: boolean;
  #stopHeld: (() => void) | null = null;

  /** `onChange` hears of each change after this; `shown` is right from the start. */
  constructor(
    view: Window,
    choice: VisibilityChoice,
    shadowRootOf: ShadowRootOf,
    onChange: (shown: boolean) => void,
  ) {
    this.#view = view;
    this.#choice = choice;
    this.#shadowRootOf = shadowRootOf;
    this.#onChange = onChange;
    this.#told = this.shown;
    this.#watch();
  }

  /** Hidden, but for the moments in which a key is held. */
  get hiddenUnlessHeld(): boolean {
    return !(this.#commanded ?? this.#choice.marks === 'always');
  }

  get shown(): boolean {
    return this.#held || !this.hiddenUnlessHeld;
  }

  /** A new choice counts at once and ends what a command said. */
  apply(choice: VisibilityChoice): void {
    const before = this.#choice;
    if (choice.marks === before.marks && choice.heldKey === before.heldKey) return;
    this.#choice = choice;
    this.#commanded = null;
    this.#watch();
    this.#tell();
  }

  /** The command: shows or hides, or turns round what is seen without the key. */
  toggle(shown: boolean = this.hiddenUnlessHeld): boolean {
    this.#commanded = shown;
    this.#tell();
    return shown;
  }

  stop(): void {
    this.#stopHeld?.();
    this.#stopHeld = null;
  }

  /** Nobody listens to keys unless the reader chose to hold one. */
  #watch(): void {
    this.stop();
    if (this.#choice.marks !== 'held') return;
    this.#stopHeld = watchHeldKey({
      view: this.#view,
      key: this.#choice.heldKey,
      shadowRootOf: this.#shadowRootOf,
      onHeld: (held) => {
        this.#held = held;
        this.#tell();
      },
    });
  }

  #tell(): void {
    if (this.shown === this.#told) return;
    this.#told = this.shown;
    this.#onChange(this.#told);
  }
}
