// Rules 1, 6, 7 and 8 on candidates written by hand; contract.test.ts has them on texts.
import { describe, expect, it } from 'vitest';
import { disambiguate, disambiguateInSteps } from './disambiguate.ts';
import type { Candidate, Interpretation } from './model.ts';

const safe = (entity: string): Interpretation => ({ entity, alias: entity, needs: null });
const risky = (entity: string, where: Interpretation['where'] = 'anywhere'): Interpretation => ({
  entity,
  alias: entity,
  needs: [entity],
  where,
});
const at = (start: number, end: number, ...interpretations: Interpretation[]): Candidate => ({
  start,
  end,
  interpretations,
});

describe('disambiguate', () => {
  it('gives one list for each block', () => {
    expect(disambiguate([])).toEqual([]);
    expect(disambiguate([[], [at(0, 3, safe('a'))], []])).toEqual([
      [],
      [{ start: 0, end: 3, entities: ['a'] }],
      [],
    ]);
  });

  it('takes the shorter name where the longer one does not hold', () => {
    const block = [at(0, 9, risky('long')), at(0, 5, safe('short'))];
    expect(disambiguate([block])).toEqual([[{ start: 0, end: 5, entities: ['short'] }]]);
  });

  it('takes no evidence from a name inside a decoy', () => {
    const block = [at(0, 9), at(0, 5, safe('a')), at(10, 12, risky('a'))];
    expect(disambiguate([block])).toEqual([[]]);
  });

  it('takes no evidence from a name in doubt', () => {
    const block = [at(0, 5, safe('a'), safe('b')), at(10, 12, risky('a'))];
    expect(disambiguate([block])).toEqual([[{ start: 0, end: 5, entities: ['a', 'b'] }]]);
  });

  it('takes blocks in order for surnames', () => {
    const surname = at(0, 2, risky('a', 'before'));
    const full = at(0, 5, safe('a'));
    expect(disambiguate([[surname], [full], [surname]]).map((mentions) => mentions.length)).toEqual(
      [0, 1, 1],
    );
  });

  it('knows where blocks are missing between two', () => {
    const near = at(0, 2, risky('a', 'near'));
    const blocks = [[at(0, 5, safe('a'))], [near]];
    expect(disambiguate(blocks)[1]).toHaveLength(1);
    expect(disambiguate(blocks, (block) => block !== 1)[1]).toEqual([]);
  });

  it('names an entity once, however many interpretations it has', () => {
    expect(disambiguate([[at(0, 2, safe('a'), risky('a'))]])).toEqual([
      [{ start: 0, end: 2, entities: ['a'] }],
    ]);
  });
});

describe('disambiguateInSteps', () => {
  const block = (i: number) => [at(0, 4, safe(`e${i % 40}`)), at(6, 9, risky(`e${(i * 7) % 50}`))];

  it.each([
    ['a long page', Array.from({ length: 3000 }, (_, i) => block(i))],
    [
      'a page of blocks with one name',
      Array.from({ length: 3000 }, (_, i) => [at(i, i + 1, safe('a'))]),
    ],
  ])('pauses often on %s', (_, blocks) => {
    const candidates = blocks.flat().length;
    const steps = disambiguateInSteps(blocks);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).toHaveLength(blocks.length);
    // Three times through the page, a hundred candidates in one go.
    expect(pauses).toBe((3 * candidates) / 100);
  });
});
