import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownPage, pageScript, sendAs } from '../../tests/testing/messages.ts';
import { answerInBackground } from './background.ts';
import { MessageError } from './errors.ts';
import { answerInPage } from './page.ts';
import type { PageReport } from './protocol.ts';
import { isListening, send, sendToFrame } from './send.ts';
import type { Sender } from './senders.ts';

const page: PageReport = {
  url: 'https://news.example/a',
  title: 'A',
  lang: 'en',
  status: 'on',
  entities: [{ id: 'air-koryo', name: 'Air Koryo', kind: 'organization', count: 2 }],
};

type BackgroundHandlers = Parameters<typeof answerInBackground>[1];

const background = (handlers: Partial<BackgroundHandlers> = {}) =>
  answerInBackground((_, handle) => handle(), {
    gate: async () => ({ open: false }),
    'open-page': async () => ({ ok: true }),
    find: async () => ({ lang: 'en', blocks: '[]', entities: {} }),
    cards: async () => ({ cards: {} }),
    read: async () => ({ ok: true }),
    'load-card': async () => ({ ok: true }),
    'load-article': async () => ({ ok: true }),
    'style-marks': async () => ({ ok: true }),
    explain: async () => ({ surface: 'Air Koryo', site: 'news.example', interpretations: [] }),
    'reject-name': async () => ({ kept: true }),
    'restore-name': async () => ({ ok: true }),
    'switch-site': async () => ({ site: 'tide.example' }),
    report: async () => ({ ok: true }),
    'open-timeline': async () => ({ ok: true }),
    'page-state': async ({ tabId }) => ({ frames: [{ frameId: tabId, page, date: '2024-02-09' }] }),
    'read-history': async () => ({ records: [] }),
    'rejected-names': async () => ({ names: [] }),
    'forget-read': async () => ({ ok: true }),
    'drop-rejected': async () => ({ ok: true }),
    'add-user-data': async () => ({ added: 0 }),
    ...handlers,
  });

const inPage = () =>
  answerInPage({
    jump: async () => ({ ok: true, index: 0, count: 1, text: 'x' }),
    date: async () => ({ dated: null }),
    refresh: async () => ({ ok: true }),
    names: async () => ({ entities: [] }),
    'open-gate': async () => ({ ok: true }),
    mentions: async () => ({
      text: '',
      lang: null,
      dated: null,
      mentions: [],
      work: { totalMs: 0, longestMs: 0, slices: 0 },
    }),
    command: async () => ({ ok: true }),
  });

/** Sends any message, as a page script of another version could. */
const raw = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

const closed = async () => {
  throw new Error('The message port closed before a response was received.');
};
const nobody = async () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  sendAs(pageScript());
});

const noCards = { lang: null, dated: null, headline: '', paragraphs: [] };

describe('send', () => {
  it('carries the message to its handler and the answer back', async () => {
    const find = vi.fn<BackgroundHandlers['find']>(async () => ({
      lang: 'nl',
      blocks: '[[{"start":0}]]',
      entities: {},
    }));
    background({ find });
    const answer = await send('find', { lang: null, blocks: [{ text: 'Air Koryo' }] });
    expect(answer.blocks).toBe('[[{"start":0}]]');
    expect(find.mock.calls[0]?.[0]).toMatchObject({ lang: null, blocks: [{ text: 'Air Koryo' }] });
  });

  it('rethrows what the handler threw, as a MessageError of kind failed', async () => {
    background({
      cards: async () => {
        throw new RangeError('no such pack');
      },
    });
    const error = await send('cards', noCards).catch((e) => e);
    expect(error).toBeInstanceOf(MessageError);
    expect(error).toMatchObject({ kind: 'failed', message: 'no such pack' });
    expect(error.cause).toEqual({ name: 'RangeError', message: 'no such pack' });
  });

  it('carries a thrown value that is not an Error', async () => {
    background({
      cards: async () => {
        throw 'plain';
      },
    });
    await expect(send('cards', noCards)).rejects.toMatchObject({
      kind: 'failed',
      message: 'plain',
    });
  });

  it('rejects with no-receiver if there is no listener', async () => {
    await expect(send('report', { page })).rejects.toMatchObject({ kind: 'no-receiver' });
  });

  it('rejects with no-receiver if there are only listeners of other messages', async () => {
    inPage();
    await expect(send('report', { page })).rejects.toMatchObject({ kind: 'no-receiver' });
  });

  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Could not establish connection. Receiving end does not exist.',
  ])('sends once more if the background was stopped before it answered: %s', async (said) => {
    background();
    const stopped = new Error(said);
    const sendMessage = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(stopped);
    await expect(send('report', { page })).resolves.toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('rejects with lost if the worker was stopped twice', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(
      new Error('The message port closed before a response was received.'),
    );
    await expect(send('report', { page })).rejects.toMatchObject({ kind: 'lost' });
  });

  it('rejects with gone once the extension is gone', async () => {
    const id = browser.runtime.id;
    Object.assign(browser.runtime, { id: undefined });
    await expect(send('report', { page })).rejects.toMatchObject({ kind: 'gone' });
    Object.assign(browser.runtime, { id });
  });
});

describe('sendToFrame', () => {
  it('sends to one frame of one tab', async () => {
    const answer = { ok: true, index: 1, count: 2, text: 'Air Koryo' };
    const sendMessage = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockImplementation(async () => ({ answer }));
    await expect(sendToFrame(7, 3, 'jump', { entity: 'air-koryo' })).resolves.toEqual(answer);
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      { type: 'jump', entity: 'air-koryo' },
      { frameId: 3 },
    );
  });

  it('does not send again', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(closed);
    await expect(sendToFrame(7, 3, 'date', {})).rejects.toMatchObject({ kind: 'lost' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('isListening', () => {
  it.each([
    ['a listener that answers nothing', async () => undefined, true],
    ['a listener of Chromium', closed, true],
    ['no listener', nobody, false],
  ])('%s', async (_, sendMessage, listening) => {
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage);
    await expect(isListening(7, 3)).resolves.toBe(listening);
  });
});

describe('answer', () => {
  it.each([
    [{ type: 'find', lang: null, blocks: 'text' }, 'blocks: not a list of 10251'],
    [{ type: 'find', lang: 3, blocks: [] }, 'lang: not a text of 35'],
    [
      { type: 'find', lang: null, blocks: [{ text: 'a' }, {}] },
      'blocks[1].text: not a text of 100000',
    ],
    [{ type: 'find', lang: null, blocks: [null] }, 'blocks[0]: not an object'],
    [
      { type: 'cards', ...noCards, paragraphs: [{ text: 'a', entities: [1] }] },
      'paragraphs[0].entities[0]: not a text of 300',
    ],
    [
      {
        ...{ type: 'cards', ...noCards },
        paragraphs: [1, 2].map(() => ({ text: 'a', entities: Array(600).fill('port') })),
      },
      'paragraphs: not names of 1000 in all',
    ],
    [{ type: 'report' }, 'page: not an object'],
    [
      { type: 'report', page: { ...page, status: 'maybe' } },
      'page.status: not one of on, silent, off',
    ],
    [
      { type: 'report', page: { ...page, entities: [{ ...page.entities[0], count: -1 }] } },
      'page.entities[0].count: not a natural number',
    ],
    [
      { type: 'explain', text: 'a', lang: null, start: -1, end: 1, names: [] },
      'start: not a natural number',
    ],
    [
      { type: 'explain', text: 'a', lang: null, start: 0, end: 1, names: [2] },
      'names[0]: not a text of 300',
    ],
    [{ type: 'reject-name', entity: 'a', alias: 'b', surface: 'B', here: null }, 'here: not'],
    [{ type: 'reject-name', entity: 'a', surface: 'B' }, 'alias: not a text of 300'],
    [{ type: 'restore-name', entity: 'a' }, 'alias: not a text of 300'],
  ])('refuses %j and says why', async (message, why) => {
    background();
    const reply = (await raw(message)) as { error: { name: string; message: string } };
    expect(reply.error.name).toBe('MalformedMessage');
    expect(reply.error.message).toContain(why);
  });

  it('refuses a malformed message of its own pages too', async () => {
    sendAs(ownPage());
    background();
    const reply = (await raw({ type: 'page-state', tabId: '1' })) as { error: { message: string } };
    expect(reply.error.message).toBe('page-state.tabId: not a natural number');
  });

  it.each([
    ['another extension', { ...pageScript(), id: 'another' }, 'report'],
    ['a sender without a tab', { id: browser.runtime.id, url: 'https://tide.example/' }, 'report'],
    ['the popup, what page scripts send', ownPage(), 'report'],
    ['a page script, what only the popup may ask', pageScript(), 'page-state'],
    ['a page script, what only the options may ask', pageScript(), 'read-history'],
  ] satisfies [string, Sender, string][])('does not answer %s', async (_, sender, type) => {
    sendAs(sender);
    background();
    expect(await raw({ type, tabId: 7, page })).toBeUndefined();
  });

  it('in a page is given to the extension alone, not to other page scripts', async () => {
    inPage();
    sendAs(pageScript());
    expect(await raw({ type: 'date' })).toBeUndefined();
    sendAs(ownPage());
    expect(await raw({ type: 'date' })).toEqual({ answer: { dated: null } });
  });

  it('rejects with malformed at the sender', async () => {
    background();
    const wrong = { paragraphs: 'all' } as unknown as Pick<typeof noCards, 'paragraphs'>;
    await expect(send('cards', { ...noCards, ...wrong })).rejects.toMatchObject({
      kind: 'malformed',
    });
  });

  it.each([
    [null],
    ['find'],
    [42],
    [{}],
    [{ type: 7 }],
    [{ type: 'toString' }],
    [{ type: 'jump' }],
  ])('leaves %j to other listeners', async (message) => {
    background();
    expect(await raw(message)).toBeUndefined();
  });

  it('leaves every message alone once it was stopped', async () => {
    background()();
    await expect(send('report', { page })).rejects.toMatchObject({ kind: 'no-receiver' });
  });
});
