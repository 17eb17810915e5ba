// The ways in which a message can fail, as one error class with a kind.

/**
 * - `no-receiver`: there is no listener: a page without our page script, or a tab that has closed.
 * - `lost`: the receiver was stopped before it answered: the background's worker, or the page.
 * - `gone`: the extension was updated, reloaded or removed while this script stayed in its page. It
 *   can send nothing any more.
 * - `malformed`: the receiver refused the message because it does not fit the schema, or comes from
 *   where it may not come from.
 * - `failed`: the handler threw. `cause` has the name and message of what it threw.
 */
export type MessageErrorKind = 'no-receiver' | 'lost' | 'gone' | 'malformed' | 'failed';

export class MessageError extends Error {
  override readonly name = 'MessageError';
  readonly kind: MessageErrorKind;

  constructor(kind: MessageErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** What is sent back in place of an answer. An error itself cannot be sent. */
export interface ErrorAnswer {
  readonly error: { readonly name: string; readonly message: string };
}

const MALFORMED = 'MalformedMessage';

/** Thrown by a receiver for a message that it refuses; it has the same name when it is sent back. */
export class MalformedMessage extends Error {
  override readonly name = MALFORMED;
}

/** What a check or a handler threw, as it is sent back: name and message, without the stack. */
export const toErrorAnswer = (error: unknown): ErrorAnswer => ({
  error:
    error instanceof Error
      ? { name: error.name, message: error.message }
      : { name: 'Error', message: String(error) },
});

/** The error that the sender gets for what was sent back: of kind `malformed` or `failed`. */
export const fromErrorAnswer = ({ error }: ErrorAnswer): MessageError =>
  new MessageError(error.name === MALFORMED ? 'malformed' : 'failed', error.message, error);

/** The error of what `runtime.sendMessage` or `tabs.sendMessage` rejected with. */
export function fromBrowserError(error: unknown): MessageError {
  const text = error instanceof Error ? error.message : String(error);
  // Browsers give no error codes. These are phrases of Chromium's and Firefox's messages.
  const gone =
    /context invalidated|runtime\.id|of undefined|is undefined|can't access dead object/i;
  const noReceiver =
    /receiving end does not exist|no listeners|no tab with id|invalid tab id|no frame with id/i;
  const lost =
    /closed|back\/forward cache|disconnected|promised response from onmessage listener went out of scope/i;
  const kind: MessageErrorKind = gone.test(text)
    ? 'gone'
    : noReceiver.test(text)
      ? 'no-receiver'
      : lost.test(text)
        ? 'lost'
        : 'failed';
  return new MessageError(kind, text, error);
}

/** True if no handler got to its end: the receiver has gone, or it did not understand the message. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof MessageError && error.kind !== 'failed';
