// What can go wrong with a message, as one typed error. Must not know: any message in particular.

/**
 * - `no-receiver`: nobody listens there: a page without the page script, or a closed one.
 * - `lost`: the receiver went away before it answered (worker killed, page left).
 * - `gone`: this script outlived its extension (updated, reloaded or removed): nothing can be sent.
 * - `malformed`: the receiver refused the message's shape.
 * - `failed`: the receiver understood, and its work failed; `cause` names the original error.
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

/** An error as it travels. */
export interface ErrorAnswer {
  readonly error: { readonly name: string; readonly message: string };
}

/** What was thrown, in a form that a message can carry: its name and message, without its stack. */
export const toErrorAnswer = (error: unknown): ErrorAnswer => ({
  error:
    error instanceof Error
      ? { name: error.name, message: error.message }
      : { name: 'Error', message: String(error) },
});

/** Name under which a refused shape travels. */
export const MALFORMED = 'MalformedMessage';

/** The error at the other end: `malformed` if the shape was refused, else `failed`. */
export const fromErrorAnswer = ({ error }: ErrorAnswer): MessageError =>
  new MessageError(error.name === MALFORMED ? 'malformed' : 'failed', error.message, error);

/** Browsers tell only by words what went wrong; these are Chromium's and Firefox's. */
export function fromBrowserError(error: unknown): MessageError {
  const text = error instanceof Error ? error.message : String(error);
  const kind: MessageErrorKind =
    /context invalidated|runtime\.id|of undefined|is undefined|can't access dead object/i.test(text)
      ? 'gone'
      : /receiving end does not exist|no listeners|no tab with id|invalid tab id|no frame with id/i.test(
            text,
          )
        ? 'no-receiver'
        : /closed|back\/forward cache|disconnected|promised response from onmessage listener went out of scope/i.test(
              text,
            )
          ? 'lost'
          : 'failed';
  return new MessageError(kind, text, error);
}
