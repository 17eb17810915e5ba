// The search that can be interrupted finds the same as the other one.
import { describe, expect, it } from 'vitest';
import { compile, load } from './index.ts';

const name = (text: string) => ({ text });
const matcher = load(
  compile([
    {
      id: 'port',
      kind: 'place',
      name: 'Port Lumen',
      common: false,
      names: [name('Port Lumen')],
      decoys: [],
    },
    {
      id: 'sea',
      kind: 'place',
      name: '海',
      common: true,
      names: [name('海'), name('黒海')],
      decoys: [],
    },
    {
      id: 'wal',
      kind: 'person',
      name: 'Al-Wal',
      common: false,
      names: [name('الوال')],
      decoys: [],
    },
  ]),
);

function inSteps(text: string, most?: number) {
  const steps = matcher.findInSteps(text, null, most);
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return { count, candidates: value };
  }
}

describe('findInSteps', () => {
  it.each([
    ['names in a row', 'Port Lumen '.repeat(9_000)],
    ['names far apart', `${'the tide came in. '.repeat(300)}Port Lumen `.repeat(15)],
    ['names without a space', '黒海と海'.repeat(9_000)],
    ['joined names', 'Port Lumen-Haven '.repeat(2_000)],
    ['names with a word before them', 'والوال '.repeat(5_000)],
    ['white space', `Port${' '.repeat(50_000)}Lumen`],
    ['one long word', 'port'.repeat(10_000)],
  ])('finds what find finds in %s, in several steps', (_, text) => {
    const { count, candidates } = inSteps(text);
    expect(candidates).toEqual(matcher.find(text, null));
    expect(count).toBeGreaterThan(1);
  });

  it('takes one step for a text as most blocks are', () => {
    expect(inSteps('From the Old Harbour to Port Lumen. '.repeat(50)).count).toBe(1);
  });

  it('makes more steps where there is more to look up', () => {
    const plain = inSteps('the tide came in. '.repeat(3_000)).count;
    expect(inSteps('Port Lumen '.repeat(5_000)).count).toBeGreaterThan(2 * plain);
  });

  it('ends soon after as many candidates as are wanted', () => {
    const { candidates } = inSteps('Port Lumen '.repeat(9_000), 500);
    expect(candidates.length).toBeGreaterThanOrEqual(500);
    expect(candidates.length).toBeLessThan(700);
  });
});
