// A text with the hits of the search highlighted.
import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { cutAtHits } from '../data/fold.ts';

/** The folded words of the current search. */
export const HitsContext = createContext<readonly string[]>([]);

export function WithHits({ text }: { readonly text: string }): JSX.Element {
  const words = useContext(HitsContext);
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {cutAtHits(text, words).map((segment, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the segments of one text have no other key.
        segment.hit ? <mark key={index}>{segment.text}</mark> : segment.text,
      )}
    </>
  );
}
