import { expect, test, vi } from 'vitest';
import { accessibilityProblems, button, one, stage } from '../../tests/testing/stage.tsx';
import { Welcome } from './welcome.tsx';

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const place = stage(
    <Welcome
      locale="en"
      touch={theme === 'dark'}
      onTimeline={() => {}}
      onOptions={() => {}}
      shortcuts={{ 'next-mention': 'Alt+Shift+J' }}
      trouble="No."
    />,
    theme,
  );
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('the sample has a date, a language and plain text to read', () => {
  const place = stage(
    <Welcome locale="en" touch={false} onTimeline={() => {}} onOptions={() => {}} />,
  );
  const sample = one(place, 'article');
  expect(sample.lang).toBe('en');
  expect(one<HTMLTimeElement>(sample, 'time').dateTime).toBe('2024-03-15');
  expect(sample.textContent?.split(/\s+/).length).toBeGreaterThan(140);
});

test('the buttons open the timeline and the options', () => {
  const [onTimeline, onOptions] = [vi.fn(), vi.fn()];
  const place = stage(
    <Welcome locale="en" touch={false} onTimeline={onTimeline} onOptions={onOptions} />,
  );
  button(place, 'Open the timeline').click();
  button(place, 'Options').click();
  expect([onTimeline, onOptions].map((f) => f.mock.calls.length)).toEqual([1, 1]);
});

test('it tells the keys that the browser gave, and none that it did not', () => {
  const told = (shortcuts?: Record<string, string>) => {
    const place = stage(
      <Welcome
        locale="en"
        touch={false}
        shortcuts={shortcuts}
        onTimeline={() => {}}
        onOptions={() => {}}
      />,
    );
    return [...place.querySelectorAll('.by-keys dl > div')].map((row) => row.textContent);
  };
  expect(told({ 'next-mention': 'Ctrl+F2', 'open-card': '', 'pin-card': 'F9' })).toEqual([
    'Ctrl+F2Go to the next name on the page',
  ]);
  expect(told({ 'next-mention': '' })).toEqual([]);
  expect(told()).toEqual([]);
});

test('on a touch screen the words are about tapping, not about a pointer', () => {
  const words = (touch: boolean): string =>
    stage(<Welcome locale="en" touch={touch} onTimeline={() => {}} onOptions={() => {}} />)
      .textContent;
  expect(words(true)).toContain('tap a marked name');
  expect(words(true)).not.toMatch(/pointer|toolbar/);
  expect(words(false)).toMatch(/rest the pointer.*toolbar/s);
});
