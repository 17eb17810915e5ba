// Rules 1, 6, 7 and 8 on candidates made by hand; contract.test.ts has them on texts.
import { describe, expect, it } from 'vitest';
import type { Candidate, Reading } from './model.ts';
import { settle } from './settle.ts';

const safe = (entity: string): Reading => ({ entity, alias: entity, needs: null });
const risky = (entity: string, order: 'before' | 'anywhere' = 'anywhere'): Reading => ({
  entity,
  alias: entity,
  needs: [entity],
  order,
});
const at = (start: number, end: number, ...readings: Reading[]): Candidate => ({
  start,
  end,
  readings,
});

describe('settle', () => {
  it('gives one list for each block', () => {
    expect(settle([])).toEqual([]);
    expect(settle([[], [at(0, 3, safe('a'))], []])).toEqual([
      [],
      [{ start: 0, end: 3, entities: ['a'] }],
      [],
    ]);
  });

  it('lets a shorter name stand where the longer one does not hold', () => {
    const block = [at(0, 9, risky('long')), at(0, 5, safe('short'))];
    expect(settle([block])).toEqual([[{ start: 0, end: 5, entities: ['short'] }]]);
  });

  it('gives no evidence by a name that lies in a decoy', () => {
    const block = [at(0, 9), at(0, 5, safe('a')), at(10, 12, risky('a'))];
    expect(settle([block])).toEqual([[]]);
  });

  it('gives no evidence by a name in doubt', () => {
    const block = [at(0, 5, safe('a'), safe('b')), at(10, 12, risky('a'))];
    expect(settle([block])).toEqual([[{ start: 0, end: 5, entities: ['a', 'b'] }]]);
  });

  it('reads blocks in order for surnames', () => {
    const surname = at(0, 2, risky('a', 'before'));
    const full = at(0, 5, safe('a'));
    expect(settle([[surname], [full], [surname]]).map((mentions) => mentions.length)).toEqual([
      0, 1, 1,
    ]);
  });

  it('names an entity once, however many readings it has', () => {
    expect(settle([[at(0, 2, safe('a'), risky('a'))]])).toEqual([
      [{ start: 0, end: 2, entities: ['a'] }],
    ]);
  });
});
