// Whether the marks of a page are shown now: by the user's choice, the held key, and the command.
import type { ShadowRootOf } from '../../data/model.ts';
import { type HeldKey, watchHeldKey } from './held-key.ts';

/** `held`: only while a key is held. `command`: only between one command and the next. */
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
  /** What the last command on this page chose; null before the first. */
  #toggled: boolean | null = null;
  /** What `onChange` was last called with. */
  #reported: boolean;
  #stopHeld: (() => void) | null = null;

  /** `onChange` is called for each later change of `shown`. */
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
    this.#reported = this.shown;
    this.#watch();
  }

  /** Whether the marks are hidden while no key is held. */
  get hiddenUnlessHeld(): boolean {
    return !(this.#toggled ?? this.#choice.marks === 'always');
  }

  get shown(): boolean {
    return this.#held || !this.hiddenUnlessHeld;
  }

  /** Applies a new choice, which overrides what a command chose. */
  apply(choice: VisibilityChoice): void {
    const before = this.#choice;
    if (choice.marks === before.marks && choice.heldKey === before.heldKey) return;
    this.#choice = choice;
    this.#toggled = null;
    this.#watch();
    this.#report();
  }

  /** The command: shows or hides the marks; without an argument, the opposite of what is now. */
  toggle(shown: boolean = this.hiddenUnlessHeld): boolean {
    this.#toggled = shown;
    this.#report();
    return shown;
  }

  stop(): void {
    this.#stopHeld?.();
    this.#stopHeld = null;
  }

  /** Listens to keys only if the user chose to hold one. */
  #watch(): void {
    this.stop();
    if (this.#choice.marks !== 'held') return;
    this.#stopHeld = watchHeldKey({
      view: this.#view,
      key: this.#choice.heldKey,
      shadowRootOf: this.#shadowRootOf,
      onHeld: (held) => {
        this.#held = held;
        this.#report();
      },
    });
  }

  #report(): void {
    if (this.shown === this.#reported) return;
    this.#reported = this.shown;
    this.#onChange(this.#reported);
  }
}
