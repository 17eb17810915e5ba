import { expect, test } from 'vitest';
import { changesPins, ownPins, sessionPins } from './pin-storage.ts';

test('pins are in the session storage, where other panels see that they changed', async () => {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async () => kept,
    set: async (items: object) => void Object.assign(kept, items),
  };
  expect(await sessionPins(area).read()).toEqual([]);
  await sessionPins(area).write(['port']);
  expect(await sessionPins(area).read()).toEqual(['port']);
  expect(changesPins(kept)).toBe(true);
  expect(changesPins({ 'tab:7:0': {} })).toBe(false);
});

test('those of a private window are its panel’s own', async () => {
  const [one, other] = [ownPins(), ownPins()];
  await one.write(['port']);
  expect(await one.read()).toEqual(['port']);
  expect(await other.read()).toEqual([]);
});
