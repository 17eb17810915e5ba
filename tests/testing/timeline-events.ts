// Generated events for tests.
import type { TimelineEvent } from '../../components/timeline/model.ts';

/** An event with default values, except for the fields that the test is about. */
export const event = (
  id: string,
  day: string,
  more: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  id,
  date: day,
  from: day,
  to: day,
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  lang: 'en',
  names: [],
  sources: [],
  tags: [],
  ...more,
});

const two = (n: number): string => String(n).padStart(2, '0');
const people = ['Ada Veld', 'Port Lumen', 'Harbour Line', 'Bergström Institute', 'Tolk Valley'];
const tags = ['ferries', 'health', 'weather'];

/** `count` events of five names, in order of time, spread over the years 2005 to 2024. */
export function manyEvents(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const month = Math.floor((index / count) * 240);
    const day = 1 + (Math.floor(((index / count) * 240 - month) * 28) % 28);
    const date = `${2005 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;
    const name = people[index % people.length] as string;
    return event(`event-${index}`, date, {
      title: `${name} opens crossing number ${index}`,
      summary: `Two ferries a day leave for crossing ${index}, and the harbour master counts them.`,
      names: [{ id: `name-${index % people.length}`, name, kind: 'organization' }],
      sources: [
        { publisher: 'The Daily Tide', title: `Crossing ${index} opens`, lang: 'en', date },
        { publisher: 'Radio Estuary', title: 'Ferries', lang: 'en', url: 'https://tide.example/' },
      ],
      tags: [tags[index % tags.length] as string],
      ...(index % 9 === 0 && { dispute: 'One says two ferries, the other three.' }),
    });
  });
}
