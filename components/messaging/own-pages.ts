// Messages that no page script may send: they tell of, or change, what belongs to no single page.

interface Sender {
  readonly url?: string | undefined;
}

type Handler = (message: never, sender: Sender) => Promise<unknown>;

/** The handlers, refusing senders that are no page of the extension. `ownOrigin`: where their addresses begin. */
export function ownPagesOnly<H extends Readonly<Record<string, Handler>>>(
  handlers: H,
  ownOrigin: string,
): H {
  const guarded = Object.entries(handlers).map(([type, handler]): [string, Handler] => [
    type,
    async (message, sender) => {
      if (!sender.url?.startsWith(ownOrigin)) {
        throw new Error(`Only a page of the extension may send ${type}.`);
      }
      return handler(message, sender);
    },
  ]);
  return Object.fromEntries(guarded) as H;
}
