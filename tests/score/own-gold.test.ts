// Sidelight's marks in the texts of gold/, which were written for this test and marked by hand.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../data/pack/build.ts';
import { BUNDLED_PACK } from '../../data/pack/bundled.ts';
import { readGold } from './gold.ts';
import { score } from './score.ts';

const FOLDER = fileURLToPath(new URL('gold/', import.meta.url));
const PRECISION = 0.98;
const RECALL = 0.97;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const texts = files.filter((name) => !name.startsWith('negatives-'));
const negatives = files.filter((name) => name.startsWith('negatives-'));
const pack = buildPack(BUNDLED_PACK);
const scoredOf = (names: readonly string[], everywhere: boolean) =>
  score(
    pack,
    names.map((file) => ({ file, documents: readGold(FOLDER + file) })),
    { everywhere },
  ).files;
// Most of the negatives do not name the subject: without `everywhere` they would be silent anyhow.
const scored = [...scoredOf(texts, false), ...scoredOf(negatives, true)];

function scoreOf(name: string) {
  const result = scored.find(({ file }) => file === name);
  if (result === undefined) throw new Error(`${name}: nothing scored.`);
  return result;
}

describe('mentions in texts of our own', () => {
  it.each(texts)('%s: hardly any wrong, hardly any missed', (name) => {
    const { all, forbidden, errors } = scoreOf(name);
    const report = JSON.stringify(errors, null, 1);
    expect(all.required, 'mentions asked for').toBeGreaterThan(0);
    expect(all.notInPack, report).toBe(0);
    expect(all.precision, report).toBeGreaterThanOrEqual(PRECISION);
    expect(all.recall, report).toBeGreaterThanOrEqual(RECALL);
    expect(forbidden.fired, report).toBe(0);
  });

  it.each(negatives)('%s: nothing marked that is something else', (name) => {
    const { forbidden, errors } = scoreOf(name);
    expect(forbidden.spans, 'spans that must stay unmarked').toBeGreaterThan(0);
    expect(forbidden.fired, JSON.stringify(errors, null, 1)).toBe(0);
  });
});
