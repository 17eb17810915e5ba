// Events of a made-up pack, for the tests of the choice.
import type { Article, Paragraph, StoryEvent } from '../../components/story/index.ts';
import type { EntityId, Role } from '../../data/model.ts';

/** An event of the harbour, of middling weight, that is about nothing in particular. */
export function storyEvent(
  id: string,
  day: string,
  { roles = { harbour: 'subject' }, ...more }: Partial<StoryEvent> = {},
): StoryEvent {
  return {
    ...{ id, from: day, to: day, weight: 3, tags: [] },
    title: { en: `Event ${id}` },
    summary: { en: 'It happened.' },
    roles,
    ...more,
  };
}

export const rolesOf = (role: Role, ...ids: readonly EntityId[]): Record<EntityId, Role> =>
  Object.fromEntries(ids.map((id) => [id, role]));

export const article = (day: string | null, headline = ''): Article => ({
  days: day === null ? null : { first: day, last: day },
  headline: { text: headline, lang: 'en' },
  isCommon: (id) => id === 'country',
});

export const paragraph = (text: string, ...entities: readonly EntityId[]): Paragraph => ({
  text,
  lang: 'en',
  entities: ['harbour', ...entities],
});
