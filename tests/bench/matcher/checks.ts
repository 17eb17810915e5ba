// Checks the counts of all contenders against the plain reference, and Sidelight's mentions against the
// naive matcher too. Throws if they differ.
import type { Matcher } from '../../../components/matcher/index.ts';
import { oracleFind } from '../../testing/matcher-oracle.ts';
import type { Contender } from './contenders.ts';
import { betweenBlanks, leftmostLongest, type Occurrence } from './reference.ts';

/** Few and short blocks: the naive matcher compares every stretch with every name. */
const SAMPLE = { blocks: 12, characters: 60, names: 12 };

export function checkCount(
  { name, counts }: Pick<Contender, 'name' | 'counts'>,
  count: number,
  found: readonly Occurrence[],
): void {
  if (counts !== 'occurrences' && counts !== 'leftmost-longest') return;
  const expected = counts === 'occurrences' ? found.length : leftmostLongest(found).length;
  if (count !== expected) throw new Error(`${name} counts ${count}, the reference ${expected}.`);
}

/** Sidelight must find every name between blanks, and in a sample all that the naive matcher finds. */
export function checkOurs(
  matcher: Pick<Matcher, 'find'>,
  names: readonly string[],
  blocks: readonly string[],
  found: readonly Occurrence[],
): { between: number; sampled: number } {
  const between = betweenBlanks(found, blocks);
  const candidates = blocks.map((block) => spans(matcher, block));
  for (const { block, start, end } of between) {
    if (candidates[block]?.has(`${start}-${end}`)) continue;
    const text = blocks[block] as string;
    throw new Error(
      `Not found: "${text.slice(start, end)}" in "${text.slice(start - 20, end + 20)}".`,
    );
  }
  const sample = between.filter(({ block }) => isSample(blocks[block] as string));
  const texts = [...new Set(sample.map(({ block }) => blocks[block] as string))].slice(
    0,
    SAMPLE.blocks,
  );
  for (const text of texts) {
    const inText = names.filter((name) => text.includes(name));
    const known = [...inText, ...names.slice(0, SAMPLE.names)].map((name) => ({
      text: name,
      entity: '',
    }));
    const expected = oracleFind(text, known).map((line) => line.trim());
    const ours = spans(matcher, text);
    const missing = expected.filter((span) => !ours.has(span));
    if (missing.length > 0) throw new Error(`The oracle finds ${missing} in "${text}", we do not.`);
  }
  return { between: between.length, sampled: texts.length };
}

const spans = (matcher: Pick<Matcher, 'find'>, text: string): Set<string> =>
  new Set(matcher.find(text, 'en').map(({ start, end }) => `${start}-${end}`));

/** Without addresses and hyphens, which the naive matcher does not handle. */
const isSample = (text: string) => text.length <= SAMPLE.characters && !/[@:.\p{Pd}]/u.test(text);
