// Answers messages of this context: checks their shape, calls the handler, sends back what it gives
// or why it failed. Must not know: what any message means.
import { type Browser, browser } from 'wxt/browser';
import { MALFORMED, toErrorAnswer } from './errors.ts';
import type { AnswerOf, Infer, MessageSchema, Schema } from './schema.ts';

type Sender = Browser.runtime.MessageSender;
type Messages = Readonly<Record<string, MessageSchema<unknown, unknown>>>;

/** A function for each message. */
export type Handlers<M extends Messages> = {
  readonly [T in keyof M]: (message: Infer<M[T]>, sender: Sender) => Promise<AnswerOf<M[T]>>;
};

/**
 * Listens for these messages; others are left to other listeners. Call it synchronously when a
 * worker starts, or a message that wakes it is lost. Returns how to stop.
 */
export function answerWith<M extends Messages>(messages: M, handlers: Handlers<M>): () => void {
  type Handler = (message: unknown, sender: Sender) => Promise<unknown>;

  async function reply(type: keyof M, message: unknown, sender: Sender): Promise<unknown> {
    const wrong = (messages[type] as Schema<unknown>)(message);
    if (wrong)
      return {
        error: { name: MALFORMED, message: `Malformed message: ${type as string}${wrong}` },
      };
    try {
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
    void reply(type, message, sender).then(sendResponse);
    // Keeps the channel open. A returned promise works in Firefox, but neither in the fake browser
    // nor in every Chromium that we support.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
