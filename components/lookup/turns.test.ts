// Who is worked for, and when. A step is a tick of a fake clock here.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asker, createTurns, MESSAGE_COST, type Steps, type Turns } from './turns.ts';

const frame = (tab: number, frameId = 0, documentId?: string): Asker => ({
  tab: { id: tab },
  frameId,
  ...(documentId && { documentId, documentLifecycle: 'active' }),
});

const MILLION = 1_000_000;

let time = 0;
/** Who was worked for, slice by slice. */
let slices: string[][] = [];
/** Called between two slices: what arrives then. */
let between: (() => void)[] = [];
let turns: Turns;

beforeEach(() => {
  time = 0;
  slices = [];
  between = [];
  turns = createTurns({
    now: () => time,
    async nextTask() {
      await new Promise((resolve) => setImmediate(resolve));
      slices.push([]);
      between.shift()?.();
    },
  });
});

/** A question that takes so many steps of a millisecond. */
const ask = (asker: Asker, name: string, ms: number, cost = MESSAGE_COST): Promise<string> =>
  turns.answer(asker, cost, (takeSteps) => takeSteps(steps(name, ms)));

function* steps(name: string, ms: number): Steps<string> {
  if (slices.length === 0) slices.push([]);
  for (let n = 1; n < ms; n++) {
    time++;
    slices.at(-1)?.push(name);
    yield;
  }
  time++;
  slices.at(-1)?.push(name);
  return name;
}

/** Each slice as who was worked for and for how long. */
const told = () =>
  slices
    .filter((names) => names.length > 0)
    .map((names) => `${[...new Set(names)]} ${names.length}`);

describe('work', () => {
  it('begins at once and is done in one slice if it is short', async () => {
    const answer = ask(frame(1), 'short', 3);
    expect(told()).toEqual(['short 3']);
    expect(await answer).toBe('short');
  });

  it('never lasts longer than a slice', async () => {
    await ask(frame(1), 'long', 35);
    expect(told()).toEqual(['long 10', 'long 10', 'long 10', 'long 5']);
  });

  it('is apart from what the browser does with the answer', async () => {
    const tell = () => slices.at(-1)?.push('answer');
    const one = ask(frame(1), 'one', 3).then(tell);
    await Promise.all([one, ask(frame(2), 'two', 3).then(tell)]);
    expect(told()).toEqual(['one 3', 'answer 1', 'two 3', 'answer 1']);
  });

  it('is shared by tabs, however much one of them asks', async () => {
    const flood = Promise.all(Array.from({ length: 50 }, (_, n) => ask(frame(1, n), 'flood', 25)));
    between = [() => void ask(frame(2), 'other', 15)];
    await flood;
    // Whoever comes waits for one slice of each that was there before.
    expect(told().slice(1, 5)).toEqual(['flood 10', 'other 10', 'flood 10', 'other 5']);
  });

  it('is shared by the frames of a tab', async () => {
    const asked = [
      ask(frame(1, 4), 'ad', 30),
      ask(frame(1, 4), 'ad', 30),
      ask(frame(1), 'top', 15),
    ];
    await Promise.all(asked);
    expect(told().slice(0, 5)).toEqual(['ad 10', 'ad 10', 'top 10', 'ad 10', 'top 5']);
  });

  it('that fails fails alone', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first pause
    const failing = function* (): Steps<string> {
      throw new RangeError('no such place');
    };
    const failed = turns.answer(frame(1), 0, (takeSteps) => takeSteps(failing()));
    const other = ask(frame(1), 'other', 3);
    await expect(failed).rejects.toThrow('no such place');
    expect(await other).toBe('other');
  });
});

describe('a page that asks too much', () => {
  it('is refused until it has answers, and no other page is', async () => {
    const asked = Array.from({ length: 12 }, () => ask(frame(1), 'much', 1, MILLION));
    const other = ask(frame(1, 4), 'other', 1, MILLION);
    const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
    expect(outcomes).toEqual([...Array(10).fill('fulfilled'), ...Array(2).fill('rejected')]);
    expect(await other).toBe('other');
    expect(await ask(frame(1), 'later', 1, 10 * MILLION)).toBe('later');
  });

  it('is refused with many frames too', async () => {
    const asked = Array.from({ length: 20 }, (_, n) => ask(frame(1, n), 'much', 1, 10 * MILLION));
    const other = ask(frame(2), 'other', 1, 10 * MILLION);
    const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
    expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(3);
    expect(await other).toBe('other');
  });

  it('is refused with many small questions too', async () => {
    const asked = Array.from({ length: 250 }, () => ask(frame(1), 'small', 1, MESSAGE_COST));
    const outcomes = (await Promise.allSettled(asked)).map(({ status }) => status);
    expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(200);
  });
});

describe('a page that has gone', () => {
  it('with its tab is worked for no more', async () => {
    const asked = [ask(frame(1), 'gone', 500), ask(frame(1, 4), 'gone', 500)];
    between = [() => turns.dropTab(1)];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(told()).toEqual(['gone 10']);
  });

  it('for another page in its frame is worked for no more', async () => {
    const old = ask(frame(1, 0, 'd0'), 'old', 500);
    const inner = ask(frame(1, 4, 'd4'), 'inner', 25);
    between = [() => void ask(frame(1, 0, 'd1'), 'new', 5)];
    await expect(old).rejects.toThrow('has gone');
    await inner;
    expect(told()).toEqual(['old 10', 'inner 10', 'new 5', 'inner 10', 'inner 5']);
  });

  it('while its question was prepared is worked for no more', async () => {
    const { promise: prepared, resolve } = Promise.withResolvers<void>();
    const asked = turns.answer(frame(1), 0, async (takeSteps) => {
      await prepared;
      return takeSteps(steps('gone', 5));
    });
    turns.dropTab(1);
    resolve();
    await expect(asked).rejects.toThrow('has gone');
    expect(told()).toEqual([]);
  });
});
