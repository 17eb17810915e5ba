import { expect, test } from 'vitest';
import { event } from '../../../tests/testing/timeline-events.ts';
import { detailsIn } from './details.ts';

const t = (key: string, ...rest: (string | number)[]): string => `${key} ${rest}`;

test('events in another language say so once, in the user’s', () => {
  const half = { lang: 'de', summaryLang: 'en' };
  const events = [event('a', '2020-01-01', { lang: 'de' }), event('b', '2020-01-02', half)];
  expect(detailsIn(events, t, 'de-AT')).toBe('details_language Englisch');
});

test('events in the user’s language say nothing', () => {
  expect(detailsIn([event('a', '2020-01-01')], t, 'en-GB')).toBeUndefined();
  expect(detailsIn([], t, 'de')).toBeUndefined();
});
