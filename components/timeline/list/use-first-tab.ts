// Where the keyboard comes into the list: at the row at which it opened, not at one of years before.
import type { TargetedFocusEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The row that the list's `data-start` names, else the first one; the button of an empty list. */
function startOf(list: HTMLElement): HTMLElement | null {
  const { start } = list.dataset;
  const row = start && list.querySelector(`[data-event="${CSS.escape(start)}"]`);
  return (row || list).querySelector('summary, button');
}

/** The id of the list, and of what stands in its place if it is empty. */
export const EVENTS_ID = 'events';

/** Moves the focus to the list: to the row at which it opened, or to what stands in its place. */
export function focusEvents(): void {
  const list = document.getElementById(EVENTS_ID);
  if (list) startOf(list)?.focus();
}

/** A handler of the list that moves the focus on when the Tab key brings it to the list. */
export function useFirstTab(): (event: TargetedFocusEvent<HTMLElement>) => void {
  const tabbing = useRef(false);
  useEffect(() => {
    // Only while the key is down: a screen reader moves the focus too, to what it reads.
    const onKey = ({ type, key, shiftKey }: KeyboardEvent): void => {
      tabbing.current = type === 'keydown' && key === 'Tab' && !shiftKey;
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('keyup', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('keyup', onKey, true);
    };
  }, []);
  return ({ currentTarget: list, target, relatedTarget: from }) => {
    const comesIn = from === list || !list.contains(from as Node | null);
    // In Firefox what scrolls is a stop of its own, before its first row.
    const isFirst = target === list || target === list.querySelector('summary');
    if (tabbing.current && comesIn && isFirst) startOf(list)?.focus();
  };
}
