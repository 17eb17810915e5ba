// The scores of small gold texts, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { Entity, Pack } from '../../data/model.ts';
import type { GoldDocument, GoldMention } from './gold.ts';
import { score } from './score.ts';
import { formatScore } from './table.ts';

function entity(id: string, kind: Entity['kind'], name: string, ...aliases: string[]): Entity {
  return {
    id,
    kind,
    name,
    description: { en: name },
    aliases: [name, ...aliases].map((text) => ({ text, lang: 'en' })),
    decoys: [],
    common: false,
  };
}

const pack = {
  entities: [
    entity('harbour', 'place', 'Old Harbour', 'the Harbour'),
    entity('ferries', 'organization', 'Harbour Ferries'),
    entity('mayor', 'person', 'Ada Moor'),
  ],
} as unknown as Pack;

/** Gold for a text, mentions given by their surface. */
function gold(
  text: string,
  mentions: (Partial<GoldMention> & { surface: string })[],
): GoldDocument {
  return {
    id: 'doc',
    lang: 'en',
    text,
    forbidden: [],
    mentions: mentions.map((mention) => {
      const start = text.indexOf(mention.surface);
      const end = start + mention.surface.length;
      return { start, end, entity: mention.surface, kind: 'place', core: true, ...mention };
    }),
  };
}

function scoreOf(document: GoldDocument) {
  const [file] = score(pack, [{ file: 'gold', documents: [document] }]).files;
  if (file === undefined) throw new Error('no score');
  return file;
}

describe('score', () => {
  it('counts what was found, missed and wrong', () => {
    const file = scoreOf(
      gold('Ada Moor took Harbour Ferries to the port and to Old Harbour.', [
        { surface: 'Ada Moor', kind: 'person' },
        { surface: 'the port', entity: 'Old Harbour' },
        { surface: 'Old Harbour' },
      ]),
    );
    expect(file.all).toMatchObject({ required: 3, found: 2, marks: 3, wrong: 1, exact: 2 });
    expect(file.all.precision).toBeCloseTo(2 / 3);
    expect(file.all.recall).toBeCloseTo(2 / 3);
    expect(file.errors.map(({ type, surface }) => [type, surface])).toEqual([
      ['wrong', 'Harbour Ferries'],
      ['missed', 'the port'],
    ]);
    expect(file.byKind.organization).toMatchObject({ marks: 1, wrong: 1 });
    expect(file.byLanguage.en).toEqual(file.all);
  });

  it('asks for no optional mention, and for none that is not core', () => {
    const file = scoreOf(
      gold('Nothing but the port and the pier.', [
        { surface: 'the port', entity: 'Old Harbour', optional: true },
        { surface: 'the pier', entity: 'Old Harbour', core: false },
      ]),
    );
    expect(file.all).toMatchObject({ required: 0, recall: 1, precision: 1 });
  });

  it('lists what the pack lacks, and finds an entity by an English alias', () => {
    const file = scoreOf(
      gold('Bob at the Harbour', [{ surface: 'Bob', kind: 'person' }, { surface: 'the Harbour' }]),
    );
    expect(file.all).toMatchObject({ required: 1, found: 1, notInPack: 1 });
    expect(file.lacking).toEqual({ Bob: 1 });
  });

  it('counts a name within a longer one when the longer one is marked', () => {
    const file = scoreOf(
      gold('with Harbour Ferries', [
        { surface: 'Harbour Ferries', kind: 'organisation' },
        { surface: 'Harbour', entity: 'Old Harbour', inside: true },
      ]),
    );
    expect(file.all).toMatchObject({ required: 2, found: 2, marks: 1, wrong: 0 });
  });

  it('judges a text that has only forbidden stretches by those alone', () => {
    const document = {
      ...gold('Old Harbour jam, says Ada Moor', []),
      forbidden: [{ start: 0, end: 11, surface: 'Old Harbour', entity: 'Old Harbour' }],
    };
    const file = scoreOf(document);
    expect(file.forbidden).toEqual({ spans: 1, fired: 1 });
    expect(file.all).toMatchObject({ marks: 1, wrong: 1 });
    expect(file.errors).toMatchObject([
      { type: 'forbidden', context: '[Old Harbour] jam, says Ada Moor' },
    ]);
  });

  it('prints a table with the errors', () => {
    const table = formatScore([
      scoreOf(gold('the port', [{ surface: 'the port', entity: 'Ada Moor' }])),
    ]);
    expect(table).toContain('gold: 1 documents');
    expect(table).toContain('missed  doc (en)  Ada Moor: [the port]');
  });
});
