// "This page once": a flag for the page script that the user asked for this page, whatever the
// rules of its site.

/** Set on the global object of the page script's own world, which the page cannot see. */
export const RUN_ONCE = 'sidelightRunOnce';

/** Whether the flag is set. Removes it: the next call returns false. */
export function takeRunOnce(scope: object = globalThis): boolean {
  const asked = Reflect.get(scope, RUN_ONCE) === true;
  Reflect.deleteProperty(scope, RUN_ONCE);
  return asked;
}
