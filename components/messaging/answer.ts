// Answers messages of this context: checks their shape, calls the handler, sends back what it gives
// or why it failed. Must not know: what any message means.
import { type Browser, browser } from 'wxt/browser';
import { MALFORMED, toErrorAnswer } from './errors.ts';
import type { Guard } from './guard.ts';
import type { AnswerTo, MessageTo, MessageType } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

export type Handlers<T extends MessageType> = {
  readonly [K in T]: (message: MessageTo<K>, sender: Sender) => Promise<AnswerTo<K>>;
};

/**
 * Listens for messages with a handler here; others are left to other listeners. Call it
 * synchronously when a worker starts, or a message that wakes it is lost. Returns how to stop.
 */
export function answerWith<T extends MessageType>(
  guards: Readonly<Record<T, Guard>>,
  handlers: Handlers<T>,
): () => void {
  type Handler = (message: unknown, sender: Sender) => Promise<unknown>;

  async function reply(type: T, message: unknown, sender: Sender): Promise<unknown> {
    try {
      const wrong = guards[type](message, '');
      if (wrong) {
        const error = new Error(`Message "${type}" is malformed: ${wrong}.`);
        error.name = MALFORMED;
        throw error;
      }
      return { answer: await (handlers[type] as Handler)(message, sender) };
    } catch (error) {
      return toErrorAnswer(error);
    }
  }

  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    void reply(type as T, message, sender).then(sendResponse);
    // Keeps the channel open. A returned promise works in Firefox, but neither in the fake browser
    // nor in every Chromium that we support.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
