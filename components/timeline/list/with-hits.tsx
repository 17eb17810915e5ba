// A text with the hits of the search highlighted.
import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Hits } from '../search/hits.ts';

/** Where the current search hits; null if nothing is searched for. */
export const HitsContext = createContext<Hits | null>(null);

export function WithHits({ text }: { readonly text: string }): JSX.Element {
  const hits = useContext(HitsContext);
  if (!hits) return <>{text}</>;
  return (
    <>
      {hits.cut(text).map((segment, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the segments of one text have no other key.
        segment.hit ? <mark key={index}>{segment.text}</mark> : segment.text,
      )}
    </>
  );
}
