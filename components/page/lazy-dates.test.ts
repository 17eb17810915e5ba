// When the code that looks for dates comes, and what a page is dated by without it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { datedBy } from '../../tests/testing/date-clues.ts';
import { type DateFinderClass, handOverDateFinder } from '../annotator/metadata/script.ts';
import { createLazyDates } from './lazy-dates.ts';

const { signal } = new AbortController();
const asked = vi.fn();
/** Whether the background can run the script. */
let works: boolean;

class Finder {
  read = () => datedBy('2020');
  readFor = () => datedBy('2024');
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockClear();
  works = true;
  vi.stubGlobal('document', {});
  fakeBrowser.runtime.onMessage.addListener(({ type }, _, sendResponse) => {
    asked(type);
    if (works) handOverDateFinder(Finder as unknown as DateFinderClass);
    sendResponse(works ? { answer: { ok: true } } : { error: { name: 'Error', message: 'gone' } });
    return true;
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sidelightDates');
  vi.unstubAllGlobals();
});

test('the code is asked for once, when it is needed', async () => {
  const dates = createLazyDates(signal);
  expect(dates.read()).toBeNull();
  expect(asked).not.toHaveBeenCalled();
  await Promise.all([dates.load(), dates.load()]);
  expect(asked).toHaveBeenCalledExactlyOnceWith('load-dates');
  expect(dates.read()).toEqual(datedBy('2020'));
  expect(dates.readFor({} as Node)).toEqual(datedBy('2024'));
});

test('code that is there already is not asked for', async () => {
  handOverDateFinder(Finder as unknown as DateFinderClass);
  const dates = createLazyDates(signal);
  await dates.load();
  expect(asked).not.toHaveBeenCalled();
  expect(dates.read()).toEqual(datedBy('2020'));
});

test('without the code nothing is dated, and the next need asks again', async () => {
  works = false;
  const dates = createLazyDates(signal);
  await dates.load();
  expect(dates.read()).toBeNull();
  works = true;
  await dates.load();
  expect(dates.read()).toEqual(datedBy('2020'));
});
