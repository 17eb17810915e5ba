// The annotator with the real matcher: names are found across tags and disambiguated over the page.
import { expect, it } from 'vitest';
import { annotate, marked } from '../../tests/testing/annotator.ts';
import { compile, disambiguateInSteps, load } from '../matcher/index.ts';

const entity = (id: string, kind: string, name: string, surname?: string) => ({
  id,
  kind,
  name,
  common: false,
  names: [{ text: name }, ...(surname ? [{ text: surname, risky: true }] : [])],
  decoys: [],
});

const matcher = load(
  compile([
    entity('air-koryo', 'organization', 'Air Koryo'),
    entity('alexander-matsegora', 'person', 'Alexander Matsegora', 'Matsegora'),
  ]),
);

it('marks a bare surname once the full name has arrived before it', async () => {
  const page = await annotate('<p>AIR <b>Koryo</b>’s plane</p><p id="s">Matsegora said</p>', {
    find: async (questions) => questions.map(({ text, lang }) => matcher.find(text, lang ?? 'en')),
    disambiguate: disambiguateInSteps,
  });
  expect(marked(page.annotator)).toEqual(['AIR Koryo']);
  await page.follow(() =>
    document
      .querySelector('#s')
      ?.insertAdjacentHTML('beforebegin', '<p>Alexander <i>Matsegora</i>'),
  );
  expect(marked(page.annotator)).toEqual(['AIR Koryo', 'Alexander Matsegora', 'Matsegora']);
});
