// What `compile` and `load` refuse, and what an index returns.
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  compile,
  compileInSlices,
  IndexFormatError,
  load,
  type MatcherEntity,
  MatcherInputError,
} from '../index.ts';

function place(id: string, ...names: string[]): MatcherEntity {
  return {
    id,
    kind: 'place',
    name: names[0] ?? id,
    common: false,
    names: names.map((text) => ({ text })),
    decoys: [],
  };
}

const entities = [place('seoul', 'Seoul', '서울'), place('busan', 'Busan')];

describe('compile', () => {
  it.each([
    ['', /"seoul": the alias "" is empty/],
    ['   ', /is empty/],
    ['\ud83d', /half a surrogate pair/],
    ['?!', /no letter and no digit/],
    ['\u0301a', /begins with a combining mark/],
    ['-Seoul', /begins or ends with a hyphen/],
    ['x'.repeat(10_000), /longer than 256 characters/],
  ])('refuses the alias %j with a clear message', (alias, message) => {
    expect(() => compile([place('seoul', alias)])).toThrow(MatcherInputError);
    expect(() => compile([place('seoul', alias)])).toThrow(message);
  });

  it('says that a decoy caused the error', () => {
    const entity = { ...place('seoul', 'Seoul'), decoys: [{ text: '' }] };
    expect(() => compile([entity])).toThrow(/"seoul": the decoy "" is empty/);
  });

  it('takes an empty list', () => {
    expect(load(compile([])).find('Seoul', null)).toEqual([]);
  });

  it('gives the same bytes every time', () => {
    expect(new Uint8Array(compile(entities))).toEqual(new Uint8Array(compile(entities)));
  });

  it('takes one alias of 500 entities', () => {
    const many = Array.from({ length: 500 }, (_, i) => place(`e${i}`, 'Springfield'));
    const [found] = load(compile(many)).find('in Springfield', 'en');
    expect(found?.interpretations).toHaveLength(500);
  });
});

describe('compileInSlices', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const many = Array.from({ length: 2000 }, (_, i) => place(`e${i}`, `Town Number ${i}`));

  it('gives the same bytes, and offers to pause after 64 names', async () => {
    const read = new Set<string>();
    let most = 0;
    const counted = many.map((entity) => ({
      ...entity,
      names: entity.names.map(({ text }) => ({
        get text() {
          read.add(text);
          return text;
        },
      })),
    }));
    const pause = async () => {
      most = Math.max(most, read.size);
      read.clear();
    };
    const blob = await compileInSlices(counted, { sliceMs: 0, pause });
    expect(most).toBe(64);
    expect(new Uint8Array(blob)).toEqual(new Uint8Array(compile(many)));
  });

  it('continues while its slice lasts', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const pause = vi.fn(async () => {});
    await compileInSlices(many, { sliceMs: 8, pause });
    expect(pause).not.toHaveBeenCalled();
  });
});

describe('load', () => {
  const blob = compile(entities);
  const changed = (change: (words: Uint32Array) => void) => {
    const copy = blob.slice(0);
    change(new Uint32Array(copy));
    return copy;
  };

  it.each([
    ['nothing', new ArrayBuffer(0), /too short/],
    ['another file', changed((words) => words.fill(7, 0, 1)), /does not begin with its mark/],
    ['another version', changed((words) => words.fill(99, 1, 2)), /has format 99/],
    ['a blob cut short', blob.slice(0, -4), /damaged or cut short/],
    ['an index for other suffixes', changed((words) => words.fill(12, 6, 7)), /other suffixes/],
    ['a damaged header', changed((words) => words.fill(12, 7, 8)), /damaged or cut short/],
    ['a damaged checksum', changed((words) => words.fill(12, 15, 16)), /damaged or cut short/],
    ['a body of zeros', changed((words) => words.fill(0, 16)), /damaged or cut short/],
    ['a body of ones', changed((words) => words.fill(0xffffffff, 16)), /damaged or cut short/],
    ['two words swapped', changed((words) => words.subarray(16).reverse()), /damaged or cut/],
  ])('refuses %s', (_, broken, message) => {
    expect(() => load(broken)).toThrow(IndexFormatError);
    expect(() => load(broken)).toThrow(message);
  });

  it('refuses an index with any one bit flipped', () => {
    for (let bit = 0; bit < blob.byteLength * 8; bit++) {
      const flipped = changed((words) => {
        words[bit >> 5] = (words[bit >> 5] as number) ^ (1 << (bit & 31));
      });
      expect(() => load(flipped), `bit ${bit}`).toThrow(IndexFormatError);
    }
  });

  it('knows the entities', () => {
    const matcher = load(blob);
    expect(matcher.entityCount).toBe(2);
    expect(matcher.entity('seoul')).toEqual({
      id: 'seoul',
      name: 'Seoul',
      kind: 'place',
      common: false,
      subject: true,
    });
    expect(matcher.entity('tokyo')).toBeUndefined();
  });

  it('searches a text of 10 million characters', () => {
    const text = 'Seoul and a sea of words around it. '.repeat(300_000);
    expect(load(blob).find(text, 'en')).toHaveLength(300_000);
  });
});
