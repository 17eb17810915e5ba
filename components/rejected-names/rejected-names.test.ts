import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile, disambiguate, load, type MatcherEntity } from '../matcher/index.ts';
import { checkRejectedName } from './check.ts';
import { exportRejectedNames, importRejectedNames } from './file.ts';
import {
  isSameName,
  MAX_REJECTED_NAMES,
  type RejectedHere,
  type RejectedName,
  rejectedOn,
  withName,
  withoutName,
  withoutRejected,
} from './rejected-names.ts';

const record = (more: Partial<RejectedName> = {}): RejectedName => ({
  entity: 'tide-office',
  alias: 'tide office',
  surface: 'Tide Office',
  name: 'Tide Office',
  added: '2026-11-20',
  ...more,
});

const person = (id: string, ...names: MatcherEntity['names']): MatcherEntity => ({
  id,
  kind: 'person',
  name: id,
  common: false,
  names,
  decoys: [],
});
const matcher = load(
  compile([
    person('vera', { text: 'Vera Lind' }, { text: 'Lind', risky: true }),
    person('otto', { text: 'Otto Lind' }, { text: 'Lind', risky: true }),
    { ...person('coast', { text: 'North Coast' }), kind: 'place' },
    { ...person('office', { text: 'Tide Office of North Coast' }), kind: 'organization' },
  ]),
);

/** The mentions on a page without the rejected names: words and entities. */
function mentions(
  text: string,
  names: readonly RejectedName[],
  host = 'www.post.example',
): string[] {
  const blocks = withoutRejected([matcher.find(text, 'en')], rejectedOn(host, names));
  return disambiguate(blocks).flatMap((block) =>
    block.map(({ start, end, entities }) => `${text.slice(start, end)}: ${[...entities].sort()}`),
  );
}

describe('a rejected name', () => {
  const office = record({ entity: 'office', alias: 'tide office of north coast' });
  const page = 'The Tide Office of North Coast is shut.';

  it('gives way to a shorter name', () => {
    expect(mentions(page, [])).toEqual(['Tide Office of North Coast: office']);
    expect(mentions(page, [office])).toEqual(['North Coast: coast']);
  });

  it('is not a mention in any spelling, while other names of its entity are', () => {
    const names = [record({ entity: 'coast', alias: 'north coast' })];
    expect(mentions('NORTH COAST, North-Coast', names)).toEqual([]);
    expect(mentions(page, names)).toHaveLength(1);
  });

  it('counts only on its site and the subdomains', () => {
    const names = [{ ...office, site: 'post.example' }];
    expect(mentions(page, names, 'post.example')).toEqual(['North Coast: coast']);
    expect(mentions(page, names, 'live.post.example')).toEqual(['North Coast: coast']);
    for (const host of ['otherpost.example', 'post.example.org', '']) {
      expect(mentions(page, names, host)).toEqual(['Tide Office of North Coast: office']);
    }
  });

  it('leaves the other entity of the same name', () => {
    const both = 'Vera Lind met Otto Lind. Lind left.';
    expect(mentions(both, []).at(-1)).toBe('Lind: otto,vera');
    expect(mentions(both, [record({ entity: 'vera', alias: 'lind' })]).at(-1)).toBe('Lind: otto');
  });

  it('makes no mention of a surname safe', () => {
    expect(mentions('Vera Lind left. Lind waved.', [])).toHaveLength(2);
    expect(
      mentions('Vera Lind left. Lind waved.', [record({ entity: 'vera', alias: 'vera lind' })]),
    ).toEqual([]);
  });

  it('leaves decoys alone, and gives the same object back if nothing is rejected', () => {
    const blocks = [[{ start: 0, end: 3, interpretations: [] }], matcher.find(page, 'en')];
    expect(withoutRejected(blocks, new Set())).toBe(blocks);
    expect(withoutRejected(blocks, rejectedOn('a.example', [record()]))).toEqual(blocks);
  });

  it('is looked up once for each interpretation, however many records there are', () => {
    const names = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) =>
      record({ alias: `name ${i}` }),
    );
    const block = Array.from({ length: 2 * MAX_REJECTED_NAMES }, (_, i) => ({
      start: i,
      end: i + 1,
      interpretations: [{ entity: 'tide-office', alias: `name ${i}`, needs: null }],
    }));
    const rejected = rejectedOn('a.example', names);
    const has = vi.fn((key: string) => rejected.has(key));
    const [left] = withoutRejected([block], {
      size: rejected.size,
      has,
    } as unknown as RejectedHere);
    expect(left).toHaveLength(MAX_REJECTED_NAMES);
    expect(has).toHaveBeenCalledTimes(block.length);
  });
});

describe('the list', () => {
  it('has each record once, by name, entity and site', () => {
    const one = withName([], record()) ?? [];
    expect(withName(one, record({ surface: 'TIDE OFFICE' }))).toBe(one);
    expect(withName(one, record({ site: 'post.example' }))).toHaveLength(2);
    expect(isSameName(record(), record({ added: '2020-01-01' }))).toBe(true);
    expect(withoutName(one, record({ site: 'post.example' }))).toEqual(one);
    expect(withoutName(one, record())).toEqual([]);
  });

  it('has a maximum', () => {
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) =>
      record({ alias: `name ${i}` }),
    );
    expect(withName(full, record({ alias: 'one more' }))).toBeNull();
    expect(withName(full, record({ alias: 'name 7' }))).toBe(full);
  });
});

describe('a record', () => {
  it('is read without unknown members', () => {
    const good = record({ lang: 'en', site: 'post.example' });
    expect(checkRejectedName({ ...good, more: 1 })).toEqual(good);
  });

  it.each([
    ['record', 'text'],
    ['entity', { ...record(), entity: 3 }],
    ['alias', { ...record(), alias: 'x'.repeat(301) }],
    ['surface', { ...record(), surface: undefined }],
    ['name', { ...record(), name: '' }],
    ['lang', { ...record(), lang: 1 }],
    ['site', { ...record(), site: 'https://post.example/' }],
    ['added', { ...record(), added: '2026-13-40' }],
    ['added', { ...record(), added: 'today' }],
  ])('is invalid for its %s', (member, raw) => {
    expect(checkRejectedName(raw)).toBe(member);
  });
});

describe('a file', () => {
  const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const lists = fc.uniqueArray(
    fc
      .record(
        {
          entity: text,
          alias: text,
          surface: text,
          name: text,
          added: fc.constantFrom('2026-11-20', '2024-02-29'),
          lang: fc.constantFrom('en', 'ko'),
          site: fc.constantFrom('post.example', 'nos.nl'),
        },
        { requiredKeys: ['entity', 'alias', 'surface', 'name', 'added'] },
      )
      .map((each): RejectedName => record(each as Partial<RejectedName>)),
    { comparator: isSameName, maxLength: 30 },
  );

  it('gives back what was written to it', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(importRejectedNames(exportRejectedNames(list))).toEqual({ names: list });
      }),
    );
  });

  it('names its format; a record that it has twice is read once', () => {
    const file = exportRejectedNames([record()]);
    expect(JSON.parse(file)).toEqual({
      format: 'sidelight-wrong-marks',
      version: 1,
      marks: [record()],
    });
    expect(importRejectedNames(exportRejectedNames([record(), record()]))).toEqual({
      names: [record()],
    });
  });

  const file = (more: object) =>
    JSON.stringify({ format: 'sidelight-wrong-marks', version: 1, marks: [], ...more });

  it.each([
    ['{', { kind: 'not-json' }],
    ['null', { kind: 'other-format' }],
    ['[]', { kind: 'other-format' }],
    [file({ format: 'other' }), { kind: 'other-format' }],
    [file({ version: 2 }), { kind: 'newer', version: 2 }],
    [file({ version: -5 }), { kind: 'other-format' }],
    [file({ version: 0.5 }), { kind: 'other-format' }],
    [file({ marks: 3 }), { kind: 'other-format' }],
    [
      file({ marks: [record(), { ...record(), alias: 5 }] }),
      { kind: 'bad-record', number: 2, member: 'alias' },
    ],
    [
      file({ marks: Array.from({ length: MAX_REJECTED_NAMES + 1 }, () => record()) }),
      { kind: 'too-many', count: MAX_REJECTED_NAMES + 1 },
    ],
  ])('is refused with a reason: %.60s', (content, problem) => {
    expect(importRejectedNames(content)).toEqual({ problem });
  });
});
