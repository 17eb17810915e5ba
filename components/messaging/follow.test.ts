// The line between the side panel and a frame: who may use it, what goes through, and when it ends.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { MAX_NAMES, MAX_PARAGRAPH } from '../../data/limits.ts';
import { ownPage, pageScript } from '../../tests/testing/messages.ts';
import { answerPanels, followFrame, type SeenParagraph } from './follow.ts';
import type { Sender } from './senders.ts';

/** A browser's event. */
function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => void>();
  return {
    addListener: (listener: (...args: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => void) => void listeners.delete(listener),
    send: (...args: A) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** Both ends of a port: what one posts the other hears, and who disconnects hears nothing of it. */
function ports(name: string, sender: Sender) {
  const end = () => ({
    ...{ name, sender, onMessage: event<[unknown]>(), onDisconnect: event() },
    postMessage: (_: unknown): void => {},
    disconnect: (): void => {},
  });
  const [one, other] = [end(), end()];
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    here.postMessage = (message) => there.onMessage.send(structuredClone(message));
    here.disconnect = () => there.onDisconnect.send();
  }
  return [one, other] as const;
}

type Port = ReturnType<typeof ports>[number];

const onConnect = event<[Port]>();
let sender: Sender;
let inPage: Port;

const connect = vi.fn((_tabId: number, { name = '' }: { name?: string }) => {
  const [panel, page] = ports(name, sender);
  inPage = page;
  onConnect.send(page);
  return panel;
});

const paragraph: SeenParagraph = { text: 'Port Lumen lies still.', lang: 'en', entities: ['port'] };
const follower = { again: vi.fn(), stop: vi.fn() };
const onParagraph = vi.fn();
const onEnd = vi.fn();
let tell: (paragraph: SeenParagraph) => void;
let end: () => void;

const answer = () =>
  answerPanels((told, ended) => {
    tell = told;
    end = ended;
    return follower;
  });
const follow = () => followFrame(7, 3, onParagraph, onEnd);

beforeEach(() => {
  vi.clearAllMocks();
  sender = ownPage();
  Object.assign(browser.tabs, { connect });
  Object.assign(browser.runtime, { onConnect });
});

afterEach(() => {
  (Reflect.get(globalThis, 'sidelightFollowEnd') as () => void)();
  Reflect.deleteProperty(globalThis, 'sidelightFollowEnd');
});

test('a panel hears of each paragraph, and asks the frame to look again', () => {
  answer();
  const line = follow();
  expect(connect).toHaveBeenCalledExactlyOnceWith(7, { frameId: 3, name: 'follow' });
  tell({ ...paragraph, current: 'port' });
  expect(onParagraph).toHaveBeenCalledExactlyOnceWith({ ...paragraph, current: 'port' });
  line.again();
  expect(follower.again).toHaveBeenCalledOnce();
});

test('a panel that goes stops what follows in the page, and a page that goes tells the panel', () => {
  answer();
  follow().stop();
  expect(follower.stop).toHaveBeenCalledOnce();
  expect(onEnd).not.toHaveBeenCalled();
  follow();
  end();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a frame that is not read ends the line', () => {
  answerPanels(() => undefined);
  const disconnected = vi.fn();
  connect.mockImplementationOnce((_, { name = '' }) => {
    const [panel, page] = ports(name, sender);
    panel.onDisconnect.addListener(disconnected);
    onConnect.send(page);
    return panel;
  });
  follow();
  expect(disconnected).toHaveBeenCalledOnce();
});

test('only a page of the extension is answered', () => {
  answer();
  tell = vi.fn();
  const before = tell;
  sender = pageScript();
  follow();
  expect(tell).toBe(before);
});

test('a script that comes again takes the place of the one before', () => {
  const earlier = vi.fn(() => follower);
  answerPanels(earlier);
  answer();
  follow();
  expect(earlier).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no names', { text: 'x' }],
  ['a long text', { ...paragraph, text: 'x'.repeat(MAX_PARAGRAPH + 1) }],
  ['many names', { ...paragraph, entities: Array(MAX_NAMES + 1).fill('port') }],
  ['a name of another type', { ...paragraph, current: 7 }],
])('what does not fit is dropped: %s', (_, message) => {
  answer();
  follow();
  inPage.postMessage(message);
  expect(onParagraph).not.toHaveBeenCalled();
  inPage.postMessage({ ...paragraph, more: 'x' });
  expect(onParagraph).toHaveBeenCalledExactlyOnceWith(paragraph);
});
