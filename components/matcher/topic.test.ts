// Whether a page is about a pack.
import { expect, it } from 'vitest';
import { compile, load, namesSubject } from './index.ts';
import type { MatcherEntity } from './model.ts';

const entity = (id: string, names: MatcherEntity['names'], more: Partial<MatcherEntity> = {}) => ({
  ...{ id, kind: 'place', name: names[0]?.text ?? id, common: false, names, decoys: [] },
  ...more,
});
const entities: MatcherEntity[] = [
  entity('cape', [{ text: 'North Cape' }, { text: 'Cape', risky: true, needs: ['sea'] }], {
    subject: true,
    decoys: [{ text: 'North Cape Street' }],
  }),
  entity('keeper', [{ text: 'Ada Lind' }, { text: 'Lind', risky: true }], {
    ...{ kind: 'person', subject: true },
  }),
  entity('baker', [{ text: 'Ada Lind' }], { kind: 'person' }),
  entity('sea', [{ text: 'Grey Sea' }], { common: true }),
  entity('club', [{ text: 'North Cape Rowers' }]),
];

const isAbout = (...blocks: string[]): boolean => {
  const matcher = load(compile(entities));
  const found = blocks.map((text) => matcher.find(text, 'en'));
  return namesSubject(found, (id) => matcher.entity(id)?.subject === true);
};

it.each<[string, string[], boolean]>([
  ['a safe name of the subject', ['Nothing.', 'The ship passed North Cape at noon.'], true],
  ['names of something else', ['The Grey Sea.'], false],
  ['a risky name that a companion lets count', ['The Cape in the Grey Sea.'], false],
  ['a bare surname', ['Lind said so.'], false],
  ['a name within a decoy', ['It is in North Cape Street.'], false],
  ['a name within a longer one', ['The North Cape Rowers won.'], false],
  ['a name that may be somebody else’s', ['Ada Lind came.'], false],
  ['nothing', [], false],
])('%s', (_, blocks, expected) => {
  expect(isAbout(...blocks)).toBe(expected);
});

it('takes any entity for the subject of a pack that names none', () => {
  const matcher = load(compile(entities.map(({ subject, ...rest }) => rest)));
  expect(matcher.entity('sea')?.subject).toBe(true);
});
