import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile, disambiguate, load, type MatcherEntity } from '../matcher/index.ts';
import { checkRejectedName, parseRejectedNames } from './check.ts';
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

const mark = (more: Partial<RejectedName> = {}): RejectedName => ({
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

/** The mentions on a page, without what was taken back. */
function mentions(
  text: string,
  marks: readonly RejectedName[],
  host = 'www.post.example',
): string[] {
  const blocks = withoutRejected([matcher.find(text, 'en')], rejectedOn(host, marks));
  return disambiguate(blocks).flatMap((block) =>
    block.map(({ start, end, entities }) => `${text.slice(start, end)}: ${[...entities].sort()}`),
  );
}

describe('a name that was taken back', () => {
  const office = mark({ entity: 'office', alias: 'tide office of north coast' });
  const page = 'The Tide Office of North Coast is shut.';

  it('gives way to a shorter name', () => {
    expect(mentions(page, [])).toEqual(['Tide Office of North Coast: office']);
    expect(mentions(page, [office])).toEqual(['North Coast: coast']);
  });

  it('is no mention in whatever way it is written, while other names of the entity are', () => {
    const marks = [mark({ entity: 'coast', alias: 'north coast' })];
    expect(mentions('NORTH COAST, North-Coast', marks)).toEqual([]);
    expect(mentions(page, marks)).toHaveLength(1);
  });

  it('counts on its site and the subdomains of it only', () => {
    const marks = [{ ...office, site: 'post.example' }];
    expect(mentions(page, marks, 'post.example')).toEqual(['North Coast: coast']);
    expect(mentions(page, marks, 'live.post.example')).toEqual(['North Coast: coast']);
    for (const host of ['otherpost.example', 'post.example.org', '']) {
      expect(mentions(page, marks, host)).toEqual(['Tide Office of North Coast: office']);
    }
  });

  it('leaves the other entity of the same name', () => {
    const both = 'Vera Lind met Otto Lind. Lind left.';
    expect(mentions(both, []).at(-1)).toBe('Lind: otto,vera');
    expect(mentions(both, [mark({ entity: 'vera', alias: 'lind' })]).at(-1)).toBe('Lind: otto');
  });

  it('vouches for no surname any more', () => {
    expect(mentions('Vera Lind left. Lind waved.', [])).toHaveLength(2);
    expect(
      mentions('Vera Lind left. Lind waved.', [mark({ entity: 'vera', alias: 'vera lind' })]),
    ).toEqual([]);
  });

  it('leaves decoys alone, and gives the very same candidates where there is nothing to leave out', () => {
    const blocks = [[{ start: 0, end: 3, interpretations: [] }], matcher.find(page, 'en')];
    expect(withoutRejected(blocks, new Set())).toBe(blocks);
    expect(withoutRejected(blocks, rejectedOn('a.example', [mark()]))).toEqual(blocks);
  });

  it('is looked for once a interpretation, however many records there are', () => {
    const marks = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) =>
      mark({ alias: `name ${i}` }),
    );
    const block = Array.from({ length: 2 * MAX_REJECTED_NAMES }, (_, i) => ({
      start: i,
      end: i + 1,
      interpretations: [{ entity: 'tide-office', alias: `name ${i}`, needs: null }],
    }));
    const wrong = rejectedOn('a.example', marks);
    const has = vi.fn((key: string) => wrong.has(key));
    const [left] = withoutRejected([block], { size: wrong.size, has } as unknown as RejectedHere);
    expect(left).toHaveLength(MAX_REJECTED_NAMES);
    expect(has).toHaveBeenCalledTimes(block.length);
  });
});

describe('the list', () => {
  it('takes each record once, by name, entity and site', () => {
    const one = withName([], mark()) ?? [];
    expect(withName(one, mark({ surface: 'TIDE OFFICE' }))).toBe(one);
    expect(withName(one, mark({ site: 'post.example' }))).toHaveLength(2);
    expect(isSameName(mark(), mark({ added: '2020-01-01' }))).toBe(true);
    expect(withoutName(one, mark({ site: 'post.example' }))).toEqual(one);
    expect(withoutName(one, mark())).toEqual([]);
  });

  it('has an end', () => {
    const full = Array.from({ length: MAX_REJECTED_NAMES }, (_, i) => mark({ alias: `name ${i}` }));
    expect(withName(full, mark({ alias: 'one more' }))).toBeNull();
    expect(withName(full, mark({ alias: 'name 7' }))).toBe(full);
  });
});

describe('what was kept', () => {
  it('is empty where nothing was', () => {
    expect(parseRejectedNames(undefined)).toEqual({ marks: [], sound: true });
  });

  it.each([[null], ['x'], [3], [{}], [{ marks: {} }]])('is empty and not sound in %j', (raw) => {
    expect(parseRejectedNames(raw)).toEqual({ marks: [], sound: false });
  });

  it('keeps each record that is right, without what does not belong there', () => {
    const good = mark({ lang: 'en', site: 'post.example' });
    const raw = { version: 1, marks: [{ ...good, more: 1 }, { ...good, alias: '' }, 4, mark()] };
    expect(parseRejectedNames(raw)).toEqual({ marks: [good, mark()], sound: false });
  });

  it('is read up to its bound', () => {
    const marks = Array.from({ length: MAX_REJECTED_NAMES + 5 }, (_, i) =>
      mark({ alias: `n${i}` }),
    );
    const read = parseRejectedNames({ version: 1, marks });
    expect(read.marks).toHaveLength(MAX_REJECTED_NAMES);
    expect(read.sound).toBe(false);
  });

  it.each([
    ['record', 'text'],
    ['entity', { ...mark(), entity: 3 }],
    ['alias', { ...mark(), alias: 'x'.repeat(301) }],
    ['surface', { ...mark(), surface: undefined }],
    ['name', { ...mark(), name: '' }],
    ['lang', { ...mark(), lang: 1 }],
    ['site', { ...mark(), site: 'https://post.example/' }],
    ['added', { ...mark(), added: '2026-13-40' }],
    ['added', { ...mark(), added: 'today' }],
  ])('is refused for its %s', (member, raw) => {
    expect(checkRejectedName(raw)).toBe(member);
  });
});

describe('a file', () => {
  const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const marks = fc.uniqueArray(
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
      .map((each): RejectedName => mark(each as Partial<RejectedName>)),
    { comparator: isSameName, maxLength: 30 },
  );

  it('gives back what was written to it', () => {
    fc.assert(
      fc.property(marks, (list) => {
        expect(importRejectedNames(exportRejectedNames(list))).toEqual({ marks: list });
      }),
    );
  });

  it('names its format, and takes a record that stands there twice once', () => {
    const file = exportRejectedNames([mark()]);
    expect(JSON.parse(file)).toEqual({
      format: 'sidelight-wrong-marks',
      version: 1,
      marks: [mark()],
    });
    expect(importRejectedNames(exportRejectedNames([mark(), mark()]))).toEqual({ marks: [mark()] });
  });

  const file = (more: object) =>
    JSON.stringify({ format: 'sidelight-wrong-marks', version: 1, marks: [], ...more });

  it.each([
    ['{', { kind: 'not-json' }],
    ['null', { kind: 'other-format' }],
    ['[]', { kind: 'other-format' }],
    [file({ format: 'other' }), { kind: 'other-format' }],
    [file({ version: 2 }), { kind: 'newer', version: 2 }],
    [file({ marks: 3 }), { kind: 'other-format' }],
    [
      file({ marks: [mark(), { ...mark(), alias: 5 }] }),
      { kind: 'bad-record', number: 2, member: 'alias' },
    ],
    [
      file({ marks: Array.from({ length: MAX_REJECTED_NAMES + 1 }, () => mark()) }),
      { kind: 'too-many', count: MAX_REJECTED_NAMES + 1 },
    ],
  ])('is refused with the reason: %.60s', (content, problem) => {
    expect(importRejectedNames(content)).toEqual({ problem });
  });
});
