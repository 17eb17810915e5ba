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
    {
      ...entity('zone', 'topic', 'Koryo buffer zone'),
      names: [{ text: 'buffer zone', risky: true, needs: ['air-koryo'], near: true }],
    },
    entity('air-koryo', 'organization', 'Air Koryo'),
    entity('alexander-matsegora', 'person', 'Alexander Matsegora', 'Matsegora'),
  ]),
);

const real = {
  find: async (questions: readonly { text: string; lang?: string }[]) =>
    questions.map(({ text, lang }) => matcher.find(text, lang ?? 'en')),
  disambiguate: disambiguateInSteps,
};

it('marks a name that must be near only beside it, past blocks without a name', async () => {
  const next = await annotate('<p>Air Koryo</p><p>a buffer zone</p>', real);
  expect(marked(next.annotator)).toEqual(['Air Koryo', 'buffer zone']);
  const apart = await annotate('<p>Air Koryo</p><p>Nothing.</p><p>a buffer zone</p>', real);
  expect(marked(apart.annotator)).toEqual(['Air Koryo']);
});

it('marks a bare surname once the full name has arrived before it', async () => {
  const page = await annotate('<p>AIR <b>Koryo</b>’s plane</p><p id="s">Matsegora said</p>', real);
  expect(marked(page.annotator)).toEqual(['AIR Koryo']);
  await page.follow(() =>
    document
      .querySelector('#s')
      ?.insertAdjacentHTML('beforebegin', '<p>Alexander <i>Matsegora</i>'),
  );
  expect(marked(page.annotator)).toEqual(['AIR Koryo', 'Alexander Matsegora', 'Matsegora']);
});
