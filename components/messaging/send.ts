// Sends a message to another context and returns its answer.
import { browser } from 'wxt/browser';
import { type ErrorAnswer, fromBrowserError, fromErrorAnswer, MessageError } from './errors.ts';
import type {
  AnswerTo,
  BackgroundMessage,
  MessageTo,
  MessageType,
  PageMessage,
} from './protocol.ts';

/** What comes back through the browser. */
type Reply<T extends MessageType> = { readonly answer: AnswerTo<T> } | ErrorAnswer;

async function exchange<T extends MessageType>(
  call: () => Promise<unknown>,
  type: T,
): Promise<AnswerTo<T>> {
  let reply: Reply<T> | undefined;
  try {
    // Once the extension is gone, a script that stays in its page has no runtime, or one without an id.
    if (!browser.runtime?.id) throw new Error('Extension context invalidated.');
    reply = (await call()) as Reply<T> | undefined;
  } catch (error) {
    throw fromBrowserError(error);
  }
  // If no listener answers, the browser resolves with undefined (Firefox) or null (Chromium).
  if (!reply) throw new MessageError('no-receiver', `Nobody answered "${type}".`);
  if ('error' in reply) throw fromErrorAnswer(reply);
  return reply.answer;
}

/**
 * Sends a message to the background. Rejects with a MessageError. If the browser stopped the background
 * before it answered, the message is sent once more, which starts it again. So a handler may run twice
 * and must be safe to repeat.
 */
export async function send<T extends BackgroundMessage>(
  type: T,
  message: MessageTo<T>,
): Promise<AnswerTo<T>> {
  const call = () => browser.runtime.sendMessage({ ...message, type });
  try {
    return await exchange(call, type);
  } catch (error) {
    // Firefox says that there is no receiver where Chromium says that it was stopped.
    const { kind } = error as MessageError;
    if (kind === 'lost' || kind === 'no-receiver') return exchange(call, type);
    throw error;
  }
}

/** Sends a message to the page script of one frame, once. Rejects with a MessageError. */
export const sendToFrame = <T extends PageMessage>(
  tabId: number,
  frameId: number,
  type: T,
  message: MessageTo<T>,
): Promise<AnswerTo<T>> =>
  exchange(() => browser.tabs.sendMessage(tabId, { ...message, type }, { frameId }), type);

/** Sends a message to the page scripts of all frames of a tab, if it has any. Never rejects. */
export async function tellTab<T extends PageMessage>(
  tabId: number,
  type: T,
  message: MessageTo<T>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { ...message, type }).catch(() => {});
}

/** Whether a page script still listens in this frame. It need not know the message. */
export async function isListening(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'are-you-there' }, { frameId });
    return true;
  } catch (error) {
    // Chromium says that the channel was closed if a listener is there and does not answer.
    return fromBrowserError(error).kind === 'lost';
  }
}
