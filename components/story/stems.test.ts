// Which beginnings of words a text has.
import { expect, test } from 'vitest';
import { storyEvent } from '../../tests/testing/story-events.ts';
import { eventStems, stemsOfParagraph } from './stems.ts';

const stemsIn = (text: string, lang = 'en') => [...stemsOfParagraph({ text, lang })];

test('six letters of each word that has four or more, in small letters', () => {
  expect(stemsIn('The Lighthouse, l’été: Ünder 2020–21 (it closed)')).toEqual([
    ...['lighth', 'ünder', '2020', 'closed'],
  ]);
  expect(stemsIn('Гавань открыта снова')).toEqual(['гавань', 'открыт', 'снова']);
});

test('pairs of characters where there are no blanks between words', () => {
  expect(stemsIn('港が開いた。', 'ja')).toEqual(['港が', 'が開', '開い', 'いた']);
  expect(stemsIn('𠀀港', 'zh')).toEqual(['𠀀', '\udc00港']);
});

test('letters outside of the basic plane are letters, and half of one is none', () => {
  expect(stemsIn('𝒜𝒷 harbour')).toEqual(['𝒜𝒷', 'harbou']);
  expect(stemsIn('harb\ud83dour')).toEqual(['harb']);
});

test('an event has each stem of its title and summary once, in order, by a number', () => {
  const stems = eventStems('nl');
  const inDutch = (title: string, summary: string) =>
    storyEvent('a', '2020-01-01', {
      title: { en: '', nl: title },
      summary: { en: '', nl: summary },
    });
  const found = stems.of(inDutch('De haven gaat open', 'De haven is open'));
  expect(found).toEqual(['haven', 'gaat', 'open'].map((stem) => stems.numberOf(stem)));
  expect(stems.of(inDutch('Open', 'haven'))).toEqual([found[2], found[0]]);
  expect(stems.numberOf('sluis')).toBeUndefined();
  expect(stems.size).toBe(3);
});
