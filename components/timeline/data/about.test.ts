import { expect, test } from 'vitest';
import type { Entity, PackInfo } from '../../../data/model.ts';
import { manyEvents } from '../../../tests/testing/timeline-events.ts';
import { emptyState } from '../model.ts';
import { aboutDataset, aboutName, subjectOf, unknownIn } from './about.ts';

const ferry: Entity = {
  id: 'ferry',
  kind: 'organization',
  name: 'Estuary Ferry',
  names: { de: 'Mündungsfähre', fi: 'Suistolautta' },
  description: { en: 'The only boat to the island', de: 'Das einzige Schiff zur Insel' },
  aliases: [{ text: 'Estuary Ferry' }],
  decoys: [],
  common: false,
  native: 'fi',
};
const info: PackInfo = {
  id: 'estuary',
  version: '1',
  title: { en: 'The estuary', de: 'Die Mündung' },
  licence: 'CC BY 4.0',
  covers: '2005/2024',
  checked: '2026-01-02',
};

test('a dataset and a name are told in the user’s language, with the name at home', () => {
  expect(aboutDataset(info, 'de-AT')).toEqual({
    title: { text: 'Die Mündung', lang: 'de' },
    covers: '2005/2024',
    licence: 'CC BY 4.0',
    checked: '2026-01-02',
  });
  expect(aboutName(ferry, 'de')).toEqual({
    id: 'ferry',
    name: { text: 'Mündungsfähre', lang: 'de' },
    native: { text: 'Suistolautta', lang: 'fi' },
    description: { text: 'Das einzige Schiff zur Insel', lang: 'de' },
  });
  expect(aboutName(ferry, 'fi').native).toBeUndefined();
});

test('the subject is the only name that is chosen', () => {
  const about = aboutName(ferry, 'en');
  const known = new Map([
    ['ferry', about],
    ['fog', null],
  ]);
  expect(subjectOf({ names: ['ferry'] }, known)).toBe(about);
  expect(subjectOf({ names: ['ferry', 'fog'] }, known)).toBeNull();
  expect(subjectOf({ names: ['fog'] }, known)).toBeNull();
  expect(subjectOf({ names: [] }, known)).toBeNull();
});

test('what the dataset does not have is unknown, and what is not looked up yet is not', () => {
  const known = new Map([
    ['ferry', aboutName(ferry, 'en')],
    ['fog', null],
  ]);
  const events = manyEvents(3);
  const unknown = (names: readonly string[], event: string | null) =>
    unknownIn({ ...emptyState, names, event }, known, events);
  expect(unknown(['ferry', 'soon'], 'event-2')).toEqual([]);
  expect(unknown(['ferry', 'fog'], 'event-77')).toEqual(['fog', 'event-77']);
});
