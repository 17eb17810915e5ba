// What the page in front says, as the story of it needs to know it.
import type { Paragraph } from '../story/index.ts';
import type { FrameText } from './frame-texts.ts';
import type { ToldArticle } from './story-teller.ts';

export interface ArticleText extends Paragraph, Pick<ToldArticle, 'headline'> {}

/** Characters after which another article has begun, or the text has long told what it is about. */
const MOST = 30_000;

/**
 * The article of the first frame that has names: from the paragraph of its first name to that of its last. What
 * is around it are menus and teasers. Null if no frame has names.
 */
export function articleText(frames: readonly FrameText[]): ArticleText | null {
  const frame = frames.find(({ mentions }) => mentions.length > 0);
  if (!frame) return null;
  const { text, lang, title } = frame;
  // In a page with shadow trees they may not be in the order of its text.
  const inOrder = [...frame.mentions].sort((a, b) => a.start - b.start);
  const from = text.lastIndexOf('\n', inOrder[0]?.start) + 1;
  const mentions = inOrder.filter(({ end }) => end <= from + MOST);
  const last = text.indexOf('\n', mentions.at(-1)?.end);
  return {
    text: text.slice(from, Math.min(from + MOST, last < 0 ? text.length : last)),
    lang,
    headline: { text: title, lang },
    entities: [...new Set(mentions.flatMap(({ entities }) => entities))],
  };
}
