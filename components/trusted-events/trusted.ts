// Events that a script made are not the user's: a page can dispatch any event, on any of its objects.

/**
 * Whether the browser itself made this event. In tests every event counts, since they cannot make such
 * events in Node; a build for users has no such door, because its mode is a constant.
 */
export const isTrusted = (event: Event): boolean =>
  event.isTrusted || import.meta.env.MODE === 'test';

/** A listener that hears only what the browser itself says. Not with `once`: a fake event would end it. */
export const trusted =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (isTrusted(event)) listener(event);
  };
