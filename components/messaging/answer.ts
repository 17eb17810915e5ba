// Answers the messages of one context: checks each by its schema, calls its handler, and sends back
// the handler's answer or why there is none.
import { browser } from 'wxt/browser';
import { toErrorAnswer } from './errors.ts';
import type { AnswerOf, Infer, MessageSchema } from './schema.ts';
import type { Sender } from './senders.ts';

type Messages = Readonly<Record<string, MessageSchema<unknown, unknown>>>;

/** The function that answers each message. */
export type Handlers<M extends Messages> = {
  readonly [T in keyof M]: (message: Infer<M[T]>, sender: Sender) => Promise<AnswerOf<M[T]>>;
};

/**
 * Answers these messages where `accepts` takes their sender, and leaves others to other listeners. Call
 * it synchronously when a worker starts: the message that started it is lost otherwise. Returns a
 * function that stops listening.
 */
export function answerWith<M extends Messages>(
  messages: M,
  handlers: Handlers<M>,
  accepts: (sender: Sender, type: keyof M) => boolean,
): () => void {
  type Handler = (message: unknown, sender: Sender) => Promise<unknown>;

  async function reply(type: keyof M & string, content: unknown, sender: Sender): Promise<unknown> {
    try {
      const message = (messages[type] as MessageSchema<unknown, unknown>)(content, type);
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
    if (!accepts(sender, type)) return undefined;
    void reply(type, message, sender).then(sendResponse);
    // `true` keeps the channel open. A returned promise would do so in Firefox, but neither in the
    // tests' fake browser nor in every version of Chromium that we support.
    return true;
  };
  // Kept: in a page from which the extension is gone, `browser.runtime` is gone too.
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
