import { expect, test } from 'vitest';
import { articleText } from './article-text.ts';
import type { FrameText } from './frame-texts.ts';

const page = ['Menu News Sport', 'Ada Veld spoke.', 'It rained.', 'Port Lumen heard.', 'Most read'];

/** A frame that has these words, each the name of an entity. */
function frame(text: string, words: readonly string[], more: Partial<FrameText> = {}): FrameText {
  const mentions = words.map((word) => {
    const start = text.indexOf(word);
    return {
      start,
      end: start + word.length,
      entities: [word.toLowerCase()] as const,
      marked: true,
    };
  });
  const work = { totalMs: 0, longestMs: 0, slices: 0 };
  const where = { frameId: 0, url: 'https://tide.example/', date: null };
  return { ...where, title: 'Rain', lang: 'en', text, mentions, work, ...more };
}

test('is what stands from the paragraph of the first name to that of the last', () => {
  expect(articleText([frame(page.join('\n'), ['Lumen', 'Veld'])])).toEqual({
    text: page.slice(1, 4).join('\n'),
    lang: 'en',
    headline: { text: 'Rain', lang: 'en' },
    entities: ['veld', 'lumen'],
  });
});

test('a page of one paragraph is that paragraph', () => {
  expect(articleText([frame('Ada Veld spoke.', ['Veld'])])?.text).toBe('Ada Veld spoke.');
});

test('is in the first frame that has names', () => {
  const frames = [frame('Nothing.', []), frame('Veld', ['Veld'], { title: 'Inner' })];
  expect(articleText(frames)?.headline.text).toBe('Inner');
  expect(articleText([])).toBeNull();
  expect(articleText(frames.slice(0, 1))).toBeNull();
});

test('ends where a page goes on without end', () => {
  const text = `Veld.\n${'It rained. '.repeat(3000)}\nLumen.`;
  const found = articleText([frame(text, ['Veld', 'Lumen'])]);
  expect(found?.entities).toEqual(['veld']);
  expect(found?.text).toBe('Veld.');
});
