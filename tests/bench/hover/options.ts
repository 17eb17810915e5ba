// Reads the arguments of `npm run bench -- hover`.
import {
  type BrowserBenchOptions,
  countOf,
  parseBrowserBench,
  SHARED_USAGE,
} from '../browser-options.ts';

export interface HoverBenchOptions extends BrowserBenchOptions {
  /** On the page. */
  readonly marks: number;
  /** Cards opened with the background running, and as many with it stopped. */
  readonly hovers: number;
  /** How often the page is crossed and scrolled. */
  readonly runs: number;
}

const USAGE = `npm run bench -- hover [options]

  --marks N              marks on the page (2000)
  --hovers N             cards opened with the worker alive, and as many with it dead (20)
  --runs N               how often the page is crossed and scrolled (5)
${SHARED_USAGE}`;

/** Throws an error with the usage if the arguments make no sense. */
export function parseHoverOptions(args: readonly string[]): HoverBenchOptions {
  const { own, ...options } = parseBrowserBench(
    args,
    { marks: '2000', hovers: '20', runs: '5' },
    USAGE,
  );
  return {
    ...options,
    marks: countOf(own, 'marks', 1, USAGE),
    hovers: countOf(own, 'hovers', 1, USAGE),
    runs: countOf(own, 'runs', 1, USAGE),
  };
}
