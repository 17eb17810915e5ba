// What other folders may use: the choice of events for a name in a paragraph, and for a page.
export { storyOf, storyOfPage } from './choose.ts';
export type { Article, Choice, Paragraph, StoryEntity, StoryEvent } from './model.ts';
export { readWords } from './shared-words.ts';
export { places } from './weights.ts';
