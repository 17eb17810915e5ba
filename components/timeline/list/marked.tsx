// A text with the words of the search lit up in it. Must not know: what the text is.
import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { cutAtHits } from '../data/fold.ts';

/** The folded words of the search in force. */
export const HitsContext = createContext<readonly string[]>([]);

export function Marked({ text }: { readonly text: string }): JSX.Element {
  const words = useContext(HitsContext);
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {cutAtHits(text, words).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other key.
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
