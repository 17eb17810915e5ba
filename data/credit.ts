// How a report is credited where it is named for people.
import type { Source } from './model.ts';

/** "AFP (BSS)": who reported it first and, if that is somebody else, who carries it. */
export const creditOf = ({ publisher, via }: Pick<Source, 'publisher' | 'via'>): string =>
  via === undefined ? publisher : `${publisher} (${via})`;
