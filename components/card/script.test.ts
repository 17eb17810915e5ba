import { expect, it } from 'vitest';
import { type CardCode, handOver, takeCardCode } from './script.ts';

it('gives the code once, to the first that takes it', () => {
  const scope = {};
  const code = {} as CardCode;
  expect(takeCardCode(scope)).toBeNull();
  handOver(code, scope);
  expect(takeCardCode(scope)).toBe(code);
  expect(takeCardCode(scope)).toBeNull();
  expect(Object.keys(scope)).toEqual([]);
});
