// The strip of bars, used by pointer and keyboard.
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buttonToCome, one } from '../../../tests/testing/stage.tsx';
import { last, open, reset, whole } from '../../../tests/testing/timeline.tsx';
import { manyEvents } from '../../../tests/testing/timeline-events.ts';

afterEach(reset);

test('a bar chooses its months and unchooses them; arrow keys move between bars', async () => {
  const place = open(manyEvents(3000));
  const bars = [...place.querySelectorAll<HTMLElement>('.strip button')];
  expect(bars.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  bars[0]?.focus();
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(bars.at(-1));
  expect(bars.at(-1)?.title).toMatch(/2024: \d+ events$/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => bars.at(-1)?.ariaPressed).toBe('true');
  expect(last.span).toEqual({ from: '2024-10', to: '2024-12' });
  await whole(place);
  const days = [...place.querySelectorAll('.event time')].map((t) => t.getAttribute('datetime'));
  expect(days.length).toBe(Number(bars.at(-1)?.title?.match(/(\d+) events/)?.[1]));
  expect(days.every((day) => /^2024-1[012]/.test(day ?? ''))).toBe(true);
  expect(one(place, '.chosen-filters').textContent).toBe('Oct – Dec 2024');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => last.span).toBeNull();
});

test('two handles choose a span by the keyboard, and say which months they mark', async () => {
  const place = open(manyEvents(600));
  const [first, end] = place.querySelectorAll<HTMLElement>('[role=slider]');
  expect(first?.getAttribute('aria-valuetext')).toBe('January – March 2005');
  first?.focus();
  await userEvent.keyboard('{ArrowRight}{PageUp}');
  await expect.poll(() => last.span).toEqual({ from: '2006-04', to: '2024-12' });
  expect(document.activeElement?.getAttribute('aria-valuetext')).toBe('April – June 2006');
  end?.focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(() => last.span).toEqual({ from: '2006-04', to: '2006-06' });
  await userEvent.click(await buttonToCome(place, 'Remove filter: Apr – Jun 2006'));
  await expect.poll(() => last.span).toBeNull();
});

test('from right to left, the left arrow goes forward in time', async () => {
  const place = open(manyEvents(600));
  document.documentElement.dir = 'rtl';
  const [first, second] = place.querySelectorAll<HTMLElement>('.strip li button');
  first?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(second);
  const [before, after] = [first, second].map((bar) => bar?.getBoundingClientRect().x ?? 0);
  expect(after).toBeLessThan(before as number);
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(first);
});

test('a drag across the strip chooses a span, and a drag of a handle changes it', async () => {
  const place = open(manyEvents(600));
  const brush = one(place, '.brush');
  const box = brush.getBoundingClientRect();
  const at = (part: number, y = box.top + 10) => ({
    clientX: box.left + box.width * part,
    clientY: y,
    pointerId: 1,
    bubbles: true,
    button: 0,
  });
  brush.setPointerCapture = () => {};
  const fire = (target: Element, type: string, part: number) =>
    target.dispatchEvent(new PointerEvent(type, at(part)));
  fire(brush, 'pointerdown', 0.751);
  fire(brush, 'pointermove', 0.6);
  fire(brush, 'pointermove', 0.501);
  await expect.poll(() => place.querySelector('.brush.dragging')).not.toBeNull();
  expect(last.span).toBeNull();
  fire(brush, 'pointerup', 0.501);
  await expect.poll(() => last.span).toEqual({ from: '2015-01', to: '2020-03' });
  fire(one(place, '.handle.last'), 'pointerdown', 0.76);
  fire(brush, 'pointermove', 0.901);
  await expect.poll(() => place.querySelector('.brush.dragging')).not.toBeNull();
  fire(brush, 'pointerup', 0.901);
  await expect.poll(() => last.span).toEqual({ from: '2015-01', to: '2023-03' });
});
