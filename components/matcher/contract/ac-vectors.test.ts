// Leftmost-longest as the test vectors of the aho-corasick crate define it. They are read from the
// folder SIDELIGHT_EVAL (or ../shared/eval) if it has them; a few of our own are below.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, disambiguate, load } from '../index.ts';

interface Vector {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly haystack: string;
  readonly matchKind: string;
  readonly expected: readonly (readonly [pattern: number, start: number, end: number])[];
  readonly emptyPattern?: boolean;
  readonly anchored?: boolean;
  readonly overlapping?: boolean;
  readonly asciiCaseInsensitive?: boolean;
}

const OWN: readonly Vector[] = [
  vector('longest', ['fog', 'fogbank', 'bank'], 'fogbank', [[1, 0, 7]]),
  vector('leftmost', ['tide', 'ebb tide', 'debb'], 'ebb tide', [[1, 0, 8]]),
  vector('falls back', ['sand', 'sandbank', 'bark'], 'sandbark', [
    [0, 0, 4],
    [2, 4, 8],
  ]),
  vector('repeats', ['aa'], 'aaaaa', [
    [0, 0, 2],
    [0, 2, 4],
  ]),
  vector('nothing', ['reef'], 'shoal', []),
];

function vector(
  name: string,
  patterns: string[],
  haystack: string,
  expected: [number, number, number][],
): Vector {
  return { name, patterns, haystack, expected, matchKind: 'leftmost-longest' };
}

/**
 * One ideograph for each ASCII letter. Han has no word boundaries and no case, so that folding,
 * boundaries and capitals make no difference.
 */
function toHan(ascii: string): string {
  return Array.from(ascii, (letter) => String.fromCharCode(0x4e00 + letter.charCodeAt(0))).join('');
}

function leftmostLongest(vector: Vector): [number, number, number][] {
  const asWritten = (text: string) => (vector.asciiCaseInsensitive ? text.toLowerCase() : text);
  const [patterns, haystack] = [vector.patterns.map(asWritten), asWritten(vector.haystack)];
  const matcher = load(
    compile(
      patterns.map((pattern, i) => ({
        id: `${i}`,
        kind: 'topic',
        name: pattern,
        common: false,
        names: [{ text: toHan(pattern) }],
        decoys: [],
      })),
    ),
  );
  const [mentions = []] = disambiguate([matcher.find(toHan(haystack), null)]);
  // The same pattern twice is a name in doubt; the first one counts there.
  return mentions.map(({ start, end, entities }) => [Number(entities[0]), start, end]);
}

function publishedVectors(): Vector[] {
  const folder = process.env.SIDELIGHT_EVAL ?? resolve('../shared/eval');
  const file = resolve(folder, 'ac-vectors.json');
  if (!existsSync(file)) return [];
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };
  return vectors.filter(
    ({ matchKind, emptyPattern, anchored, overlapping, patterns }) =>
      matchKind === 'leftmost-longest' &&
      !emptyPattern &&
      !anchored &&
      !overlapping &&
      patterns.every((pattern) => pattern !== ''),
  );
}

describe('leftmost-longest', () => {
  it.each([...OWN, ...publishedVectors()])('$name: $patterns in $haystack', (row) => {
    expect(leftmostLongest(row)).toEqual(row.expected);
  });
});
