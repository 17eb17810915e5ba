import { expect, test, vi } from 'vitest';
import { accessibilityProblems, button, one, stage } from '../look/testing/stage.tsx';
import { Welcome } from './welcome.tsx';

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const place = stage(
    <Welcome locale="en" onTimeline={() => {}} onOptions={() => {}} trouble="No." />,
    theme,
  );
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('the sample has a date, a language and plain text to read', () => {
  const place = stage(<Welcome locale="en" onTimeline={() => {}} onOptions={() => {}} />);
  const sample = one(place, 'article');
  expect(sample.lang).toBe('en');
  expect(one<HTMLTimeElement>(sample, 'time').dateTime).toBe('2024-03-15');
  expect(sample.textContent?.split(/\s+/).length).toBeGreaterThan(140);
});

test('the buttons lead on', () => {
  const [onTimeline, onOptions] = [vi.fn(), vi.fn()];
  const place = stage(<Welcome locale="en" onTimeline={onTimeline} onOptions={onOptions} />);
  button(place, 'Open the timeline').click();
  button(place, 'Options').click();
  expect([onTimeline, onOptions].map((f) => f.mock.calls.length)).toEqual([1, 1]);
});
