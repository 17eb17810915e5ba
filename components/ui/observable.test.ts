import { expect, it, vi } from 'vitest';
import { observable } from './observable.ts';

it('calls each listener on every change, until it stops', () => {
  const state = observable<{ a: number; b?: string }>({ a: 1 });
  const [first, second] = [vi.fn(), vi.fn()];
  const stop = state.subscribe(first);
  state.subscribe(second);
  expect(first).not.toHaveBeenCalled();
  state.set({ b: 'x' });
  stop();
  state.set({ a: 2 });
  expect(first.mock.calls).toEqual([[{ a: 1, b: 'x' }]]);
  expect(second.mock.calls).toEqual([[{ a: 1, b: 'x' }], [{ a: 2, b: 'x' }]]);
  expect(state.get()).toEqual({ a: 2, b: 'x' });
});
