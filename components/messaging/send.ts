// Sends a message to another context and gives its answer. Must not know: what any message means.
import { browser } from 'wxt/browser';
import { type ErrorAnswer, fromBrowserError, fromErrorAnswer, MessageError } from './errors.ts';
import type {
  AnswerTo,
  BackgroundMessage,
  MessageTo,
  MessageType,
  PageMessage,
} from './protocol.ts';

/** What goes back through the browser. */
type Reply<T extends MessageType> = { readonly answer: AnswerTo<T> } | ErrorAnswer;

async function exchange<T extends MessageType>(
  call: () => Promise<unknown>,
  type: T,
): Promise<AnswerTo<T>> {
  let reply: Reply<T> | undefined;
  try {
    // A page script that outlived its extension finds no runtime, or one without an id.
    if (!browser.runtime?.id) throw new Error('Extension context invalidated.');
    reply = (await call()) as Reply<T> | undefined;
  } catch (error) {
    throw error instanceof MessageError ? error : fromBrowserError(error);
  }
  // Without an answer from anybody the browser gives nothing (Firefox) or null.
  if (!reply) throw new MessageError('no-receiver', `Nobody answered "${type}".`);
  if ('error' in reply) throw fromErrorAnswer(reply);
  return reply.answer;
}

/**
 * Sends a message to the background. Rejects with a MessageError. A message whose worker was
 * killed before it answered is sent once more: every message to the background can be repeated.
 */
export async function send<T extends BackgroundMessage>(
  type: T,
  message: MessageTo<T>,
): Promise<AnswerTo<T>> {
  const call = () => browser.runtime.sendMessage({ ...message, type });
  try {
    return await exchange(call, type);
  } catch (error) {
    if (error instanceof MessageError && error.kind === 'lost') return exchange(call, type);
    throw error;
  }
}

/** Sends a message to the page script of one frame. Rejects with a MessageError. */
export const sendToFrame = <T extends PageMessage>(
  tabId: number,
  frameId: number,
  type: T,
  message: MessageTo<T>,
): Promise<AnswerTo<T>> =>
  exchange(() => browser.tabs.sendMessage(tabId, { ...message, type }, { frameId }), type);

/** Whether a page script listens in this frame still. Any listener will do: it need not answer. */
export async function isListening(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'are-you-there' }, { frameId });
    return true;
  } catch (error) {
    // Chromium ends a message that nobody answers with "closed", which is an answer too.
    return fromBrowserError(error).kind === 'lost';
  }
}
