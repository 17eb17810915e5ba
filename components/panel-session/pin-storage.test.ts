import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { inTurn } from '../settings/stored-item.ts';
import { changesPins, ownPins, sessionPins } from './pin-storage.ts';

test('pins are in the session storage, where other panels see that they changed', async () => {
  const area = browser.storage.session;
  expect(await sessionPins(area, inTurn).read()).toEqual([]);
  await sessionPins(area, inTurn).change((pins) => ['port', ...pins]);
  expect(await sessionPins(area, inTurn).read()).toEqual(['port']);
  expect(changesPins(await area.get())).toBe(true);
  expect(changesPins({ 'tab:7:0': {} })).toBe(false);
});

test('names that two panels pin at the same moment stay both', async () => {
  const area = browser.storage.session;
  await area.clear();
  const [one, other] = [sessionPins(area, inTurn), sessionPins(area, inTurn)];
  await Promise.all([
    one.change((pins) => ['port', ...pins]),
    other.change((pins) => ['fog', ...pins]),
  ]);
  expect(await one.read()).toEqual(['fog', 'port']);
});

test('those of a private window are its panel’s own', async () => {
  const [one, other] = [ownPins(), ownPins()];
  await one.change((pins) => ['port', ...pins]);
  expect(await one.read()).toEqual(['port']);
  expect(await other.read()).toEqual([]);
});
