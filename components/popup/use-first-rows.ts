// How many items of a wrapping list fit into its first rows.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** More items than two rows ever hold. They are laid out to be counted, before the browser paints. */
const MOST = 24;

/** The number of items in the first `rows` rows of the list; counted anew for each `key`. */
export function useFirstRows(
  list: RefObject<HTMLElement | null>,
  rows: number,
  key: string,
): number {
  const [fit, setFit] = useState({ key: '', count: MOST });
  const counted = fit.key === key;
  useLayoutEffect(() => {
    if (counted || !list.current) return;
    const tops = [...list.current.children].map((item) => (item as HTMLElement).offsetTop);
    const end = [...new Set(tops)][rows] ?? Number.POSITIVE_INFINITY;
    setFit({ key, count: tops.filter((top) => top < end).length });
  }, [list, rows, key, counted]);
  return counted ? fit.count : MOST;
}
