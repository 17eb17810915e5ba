// "This page once": how the background tells a page script that the reader asked for this page,
// whatever the rules of its site say. Must not know: how scripts are injected.

/** Set on the global object of the page script's own world, which the page cannot see. */
export const RUN_ONCE = 'sidelightRunOnce';

/** Whether the reader asked for this page. Asked once: the next call says no. */
export function takeRunOnce(scope: object = globalThis): boolean {
  const asked = Reflect.get(scope, RUN_ONCE) === true;
  Reflect.deleteProperty(scope, RUN_ONCE);
  return asked;
}
