// What a gate asks about a page, when it opens, and what is left once it is stopped.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_BATCH } from '../../data/limits.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { SwitchedPage } from './page-switch.ts';
import type { TextWatchParts } from './watch-text.ts';

/** What the page says, and what the gate is told of it. */
let text: string;
let watching: TextWatchParts | undefined;
vi.mock('./watch-text.ts', () => ({
  watchText: (parts: TextWatchParts) => {
    watching = parts;
    return { readAll: () => text };
  },
}));
const { createGate } = await import('./gate.ts');
const { handOverPage, takePageCode } = await import('../page/script.ts');

interface Sent {
  readonly type: string;
  readonly text?: string;
  readonly lang?: string | null;
  readonly page?: { readonly status: string };
}

let sent: Sent[];
/** How the background answers. */
let answer: (message: Sent) => unknown;
let gates: SwitchedPage[];
/** Whether the extension is still there under the page. */
let there: boolean;
let view: EventTarget;
let page: Document & { prerendering?: boolean };

const openPage = { apply: vi.fn(), stop: vi.fn(), answers: { jump: vi.fn(), names: vi.fn() } };
const readPage = vi.fn(() => openPage as never);
/** The page script comes, as it does by the time of an answer that the gate is open. */
const comes = async () => {
  handOverPage(readPage);
  await pass();
};

const opensFor = (name: string) => (message: Sent) => {
  const open = message.type === 'open-page' || message.text?.includes(name) === true;
  if (open) handOverPage(readPage);
  return message.type === 'gate' ? { open } : { ok: true };
};

function gate(settings = defaultSettings): SwitchedPage {
  let code = takePageCode();
  const made = createGate(
    {
      shadowRootOf: () => null,
      isThere: () => there,
      pageCode: () => (code = takePageCode() ?? code),
      lang: () => 'en',
      isArticle: () => false,
      switchable: true,
    },
    settings,
  );
  // As the switch does.
  made.apply(settings);
  gates.push(made);
  return made;
}

/** Lets answers come, and `ms` pass. */
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const asked = () => sent.filter(({ type }) => type === 'gate').map((message) => message.text);

/** Asks the gate's frame as the popup does; undefined if nobody answers. */
async function askFrame(type: string): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  const { promise, resolve } = Promise.withResolvers();
  const taken: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ type }, sender, resolve);
  return taken.includes(true) ? promise : undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fakeBrowser.reset();
  [text, watching, sent, gates, there] = ['The tide.', undefined, [], [], true];
  answer = opensFor('North Cape');
  view = new EventTarget();
  page = Object.assign(new EventTarget(), {
    ...{ URL: 'https://tide.example/', title: 'Tide', prerendering: false },
  }) as never;
  vi.stubGlobal('window', view);
  vi.stubGlobal('document', page);
  vi.stubGlobal('scheduler', { postTask: async (task: () => void) => task() });
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: Sent) => {
    sent.push(message);
    try {
      return { answer: await answer(message) };
    } catch (error) {
      return { error: { name: 'Error', message: (error as Error).message } };
    }
  }) as typeof browser.runtime.sendMessage);
});

afterEach(() => {
  for (const made of gates) made.stop();
  takePageCode();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a silent page is one message in all, and reported with it', async () => {
  gate();
  await pass(5000);
  expect(sent).toEqual([
    {
      type: 'gate',
      text: 'The tide.',
      lang: 'en',
      page: {
        url: 'https://tide.example/',
        title: 'Tide',
        lang: null,
        entities: [],
        status: 'silent',
      },
    },
  ]);
  expect(readPage).not.toHaveBeenCalled();
  expect(watching?.signal.aborted, 'what is added is watched').toBe(false);
});

test('a page without any text is reported as well', async () => {
  text = '';
  gate();
  await pass();
  expect(sent.map((message) => message.page?.status)).toEqual(['silent']);
});

test('opens once where the page names the subject, and leaves the rest to the page script', async () => {
  text = 'From North Cape.';
  gate();
  await pass();
  expect(readPage).toHaveBeenCalledOnce();
  expect(readPage.mock.lastCall, 'with the rules').toEqual([
    expect.anything(),
    defaultSettings,
    true,
  ]);
  expect(watching?.signal.aborted, 'nothing is watched any more').toBe(true);
  await comes();
  expect(readPage, 'code that comes once more').toHaveBeenCalledOnce();
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(5000);
  expect(sent).toHaveLength(1);
});

test('asks about added text alone, and opens when that names the subject', async () => {
  gate();
  await pass();
  watching?.onText('Low water');
  await pass();
  expect(sent[1]).toEqual({ type: 'gate', text: 'Low water', lang: 'en' });
  watching?.onText('off North Cape');
  watching?.onText('and North Cape again');
  await pass();
  expect(readPage).toHaveBeenCalledOnce();
});

test('asks about a long text part by part, with no name cut, until one names the subject', async () => {
  text = `${'x'.repeat(MAX_BATCH - 5)}North Cape${'y'.repeat(2 * MAX_BATCH)}`;
  gate();
  await pass();
  expect(asked().map((part) => part?.length)).toEqual([MAX_BATCH, MAX_BATCH]);
  expect(sent.map((message) => message.page?.status)).toEqual(['silent', undefined]);
  expect(readPage).toHaveBeenCalledOnce();
});

test('a long text is asked about to its end, and no further', async () => {
  text = 'x'.repeat(2 * MAX_BATCH);
  gate();
  await pass();
  const parts = asked();
  expect(parts).toHaveLength(3);
  expect(parts.at(-1)?.length).toBeGreaterThan(200);
  sent = [];
  watching?.onText('x'.repeat(MAX_BATCH));
  await pass();
  expect(asked(), 'what fits into one message').toHaveLength(1);
});

test('a page that is made ready ahead is asked about, and reported once the user sees it', async () => {
  page.prerendering = true;
  gate();
  await pass();
  expect(sent).toEqual([{ type: 'gate', text: 'The tide.', lang: 'en' }]);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  await pass();
  expect(sent[1]).toMatchObject({ type: 'report', page: { status: 'silent' } });
  expect(sent).toHaveLength(2);
});

test.each(['stopped', 'open'])('nor is it reported by a gate that is %s by then', async (state) => {
  page.prerendering = true;
  const made = gate();
  await pass();
  if (state === 'stopped') made.stop();
  else watching?.onText('North Cape');
  await pass();
  sent = [];
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  await pass();
  expect(sent).toEqual([]);
});

test('a page that comes back from the cache is asked about again', async () => {
  gate();
  await pass();
  text = 'By now North Cape.';
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await pass();
  expect(sent).toHaveLength(1);
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.page?.status, 'its report was forgotten').toBe('silent');
  expect(readPage).toHaveBeenCalledOnce();
});

test('where all pages are marked nothing is asked, and the page script comes at once', async () => {
  const everywhere = { ...defaultSettings, everywhere: true };
  gate(everywhere);
  await pass();
  expect(sent).toEqual([{ type: 'open-page' }]);
  expect(readPage).toHaveBeenCalledOnce();
});

test('follows the settings, and hands them on', async () => {
  const made = gate();
  await pass();
  const calm = { ...defaultSettings, hoverDelayMs: 900 };
  made.apply(calm);
  await pass();
  expect(sent).toHaveLength(1);
  made.apply({ ...calm, everywhere: true });
  await pass();
  expect(sent[1]).toEqual({ type: 'open-page' });
  expect(readPage.mock.lastCall, 'without the rules').toEqual([
    expect.anything(),
    { ...calm, everywhere: true },
    false,
  ]);
  openPage.apply.mockClear();
  made.apply(calm);
  expect(openPage.apply).toHaveBeenCalledExactlyOnceWith(calm);
  expect(openPage.stop, 'an open page stays open').not.toHaveBeenCalled();
});

test('code that comes after the answer opens the gate, once its script is over', async () => {
  answer = ({ type }) => (type === 'gate' ? { open: true } : { ok: true });
  gate();
  await pass(5000);
  handOverPage(readPage);
  expect(readPage).not.toHaveBeenCalled();
  await pass();
  expect(readPage).toHaveBeenCalledOnce();
});

test('code that did not come is asked for once more, and again with the next text', async () => {
  let fails = 1;
  answer = (message) => {
    if (fails-- > 0) throw new Error('No frame with id 4.');
    return opensFor('North Cape')(message);
  };
  text = 'North Cape';
  gate();
  await pass();
  expect(readPage).not.toHaveBeenCalled();
  await pass(500);
  expect(readPage).toHaveBeenCalledOnce();

  fails = 2;
  readPage.mockClear();
  gate();
  await pass(5000);
  expect(readPage).not.toHaveBeenCalled();
  watching?.onText('of North Cape');
  await pass();
  expect(readPage).toHaveBeenCalledOnce();
});

test('a page is still watched where the question was lost', async () => {
  answer = () => {
    throw new Error('No frame with id 4.');
  };
  gate();
  await pass(5000);
  expect(sent).toHaveLength(2);
  expect(watching?.signal.aborted).toBe(false);
});

test('nothing more is asked when the extension was updated under the page', async () => {
  gate();
  await pass();
  there = false;
  watching?.onText('off North Cape');
  await pass(5000);
  expect(sent).toHaveLength(1);
});

test('until the page script is here questions find nothing, and none opens the gate', async () => {
  gate();
  await pass();
  expect(await askFrame('date')).toEqual({ answer: { dated: null } });
  expect(await askFrame('refresh')).toEqual({ answer: { ok: true } });
  expect(readPage).not.toHaveBeenCalled();
  expect(sent).toHaveLength(1);
});

test('a question for the names of the page has the page script come, which answers it', async () => {
  gate();
  await pass();
  openPage.answers.names.mockResolvedValue({ entities: [] });
  const answered = askFrame('names');
  await pass();
  expect(await answered).toEqual({ answer: { entities: [] } });
  expect(readPage).toHaveBeenCalledOnce();
});

test('stopped, it answers and asks nothing more, and stops the page', async () => {
  text = 'North Cape';
  const made = gate();
  await pass();
  made.stop();
  expect(openPage.stop).toHaveBeenCalledOnce();
  expect(await askFrame('date')).toBeUndefined();
  expect(globalThis, 'what would keep it in memory').not.toHaveProperty('sidelightPageCame');
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(5000);
  expect(sent).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('stopped before the answer, it stays shut, and code that comes makes no error', async () => {
  const { promise, resolve } = Promise.withResolvers<object>();
  answer = () => promise;
  const made = gate();
  await pass();
  made.stop();
  expect(watching?.signal.aborted).toBe(true);
  await comes();
  resolve({ open: true });
  await pass(5000);
  expect(readPage).not.toHaveBeenCalled();
  expect(console.debug).not.toHaveBeenCalled();
});

test('a gate that takes over uses the code that is there', async () => {
  answer = ({ type }) => (type === 'gate' ? { open: true } : { ok: true });
  await comes();
  gate();
  await pass();
  expect(readPage).toHaveBeenCalledOnce();
});
