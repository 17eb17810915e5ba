// The document's rule for marks ships as a file of the manifest, the one for shadow trees as a string:
// Firefox needs both, and they must say the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markStyle } from '../components/annotator/mark/style.ts';

test('marks look the same in the document and in shadow trees', () => {
  const file = readFileSync('entrypoints/news.content/marks.css', 'utf8');
  // The formatter writes spaces and a nought that the string leaves out.
  const bare = (css: string): string =>
    css
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/;?\s*([{}:;/])\s*/g, '$1')
      .replaceAll('/0.', '/.')
      .replace(/\s+/g, ' ')
      .trim();
  expect(bare(file)).toBe(bare(markStyle));
});
