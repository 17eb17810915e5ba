// What an attack on Sidelight is: something that a page, a file or a crash may try, and what it got. Types only.
import type { BrowserName } from '../../scripts/browsers.ts';
import type { Driver } from '../testing/driver/launch.ts';

export interface AttackContext {
  readonly driver: Driver;
  readonly browser: BrowserName;
  /** The folder of the unpacked extension: for an attack with a browser of its own a copy, which it may change. */
  readonly extension: string;
  /** The form for `npm test`: fewer variants, smaller amounts. */
  readonly small: boolean;
}

export interface Outcome {
  /** What the attacker got, in a few words; or what was tried in vain. */
  readonly got: string;
  /** Whether Sidelight held. */
  readonly held: boolean;
}

export interface Attack {
  /** Short, in lower case: `npm run attack -- NAME`. */
  readonly name: string;
  /** The finding of the safety review, S1 to S13, that it tries again; `new` for later ideas. */
  readonly finding: string;
  readonly browsers?: readonly BrowserName[];
  /** Needs a browser of its own: it ends it or leaves something behind. */
  readonly own?: boolean;
  run(context: AttackContext): Promise<Outcome>;
}
