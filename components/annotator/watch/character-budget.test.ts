// The characters of a page are counted once, however often it is read.
import { describe, expect, it } from 'vitest';
import type { Block } from '../read/block.ts';
import { CharacterBudget } from './character-budget.ts';

const [main, aside] = [{} as Node, {} as Node];
const block = (container: Node, pass: number, characters: number) =>
  ({ container, pass, text: 'x'.repeat(characters) }) as Block;
const asItShould = { cut: false, full: false };

describe('the budget of characters', () => {
  it('counts all blocks of a pass, and those of the latest pass over a container alone', () => {
    const budget = new CharacterBudget(100);
    budget.charge(block(main, 1, 30));
    budget.charge(block(main, 1, 30));
    budget.charge(block(aside, 1, 20));
    expect(budget.roomFor({} as Node)).toBe(20);
    expect(budget.roomFor(main), 'with what was read of it').toBe(80);
    budget.charge(block(main, 2, 10));
    expect(budget.roomFor({} as Node)).toBe(70);
    expect(budget.roomFor(main)).toBe(80);
  });

  it('is exceeded when a pass over the whole page met the limit', () => {
    const budget = new CharacterBudget(100);
    budget.charge(block(main, 1, 100));
    expect(budget.endPass(asItShould, true)).toBe(false);
    expect(budget.exceeded).toBe(false);
    expect(budget.isSpentFor(aside), 'before it is known').toBe(false);
    expect(budget.endPass({ cut: false, full: true }, true)).toBe(false);
    expect(budget.exceeded).toBe(true);
    expect(budget.isSpentFor(aside)).toBe(true);
    expect(budget.isSpentFor(main), 'which may be read again').toBe(false);
  });

  it('asks for a pass over the whole page when a part met the limit, but only once', () => {
    const budget = new CharacterBudget(100);
    expect(budget.endPass({ cut: false, full: true }, false)).toBe(true);
    expect(budget.exceeded).toBe(false);
    budget.endPass({ cut: false, full: true }, true);
    expect(budget.endPass({ cut: false, full: true }, false)).toBe(false);
  });

  it('is exceeded by a single text that was cut', () => {
    const budget = new CharacterBudget(100);
    expect(budget.endPass({ cut: true, full: false }, false)).toBe(false);
    expect(budget.exceeded).toBe(true);
    budget.endPass(asItShould, false);
    expect(budget.exceeded, 'after passes without').toBe(true);
  });
});
