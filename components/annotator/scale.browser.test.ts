// Pages so large that the limits apply, and that a cost growing with the square would show.
import { describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { annotate, begin, candidatesIn, marked, painted } from '../../tests/testing/annotator.ts';
import { pass, passUntil, stopClock } from '../../tests/testing/page-clock.ts';
import type { Find } from './lookup-queue.ts';

// A page of this size takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const paragraphs = (count: number, text: string) => `<p>${text}</p>`.repeat(count);

it('says what it left out of a text that is too long', async () => {
  const text = `Pyongyang ${'and more '.repeat(20)}`;
  const { annotator } = await annotate(paragraphs(400, text), { limits: { characters: 20_000 } });
  expect(annotator.leftOut).toBe('too-long');
  // Up to the end of the text in which the limit is met.
  const read = Math.ceil(20_000 / text.length);
  expect(annotator.contents().text).toBe(Array(read).fill(text).join('\n'));
  expect(marked(annotator)).toHaveLength(read);
});

describe('the limit of characters', () => {
  const more = (count: number) =>
    document.body.insertAdjacentHTML(
      'beforeend',
      paragraphs(count, `Pyongyang ${'x '.repeat(95)}`),
    );

  it('counts for the page, however its text arrives', async () => {
    const { annotator, follow, asked } = await annotate('<p>Pyongyang</p>', {
      limits: { characters: 20_000 },
    });
    for (let i = 0; i < 10; i++) {
      expect(annotator.leftOut).toBe(i <= 4 ? null : 'too-long');
      await follow(() => more(20));
    }
    expect(marked(annotator)).toHaveLength(101);
    expect(asked.flat(), 'one text of its kind').toHaveLength(2);
  });

  it('has room again for what has left the page, and counts no text twice', async () => {
    const { annotator, follow } = await annotate('<p id="p">Pyongyang</p><div></div>', {
      limits: { characters: 20_000 },
    });
    const [p, div] = [document.querySelector('#p'), document.querySelector('div')] as HTMLElement[];
    for (let i = 0; i < 12; i++) {
      await follow(() => {
        (p as HTMLElement).textContent = `Pyongyang ${i} ${'x'.repeat(4000)}`;
        (div as HTMLElement).innerHTML = paragraphs(20, `Vladivostok ${i} ${'x '.repeat(95)}`);
      });
    }
    expect(annotator.leftOut).toBeNull();
    expect(marked(annotator)).toHaveLength(21);
  });
});

it('says what it left out of a page with too many names', async () => {
  const { annotator } = await annotate(paragraphs(3000, 'Pyongyang'), {
    limits: { candidates: 1000 },
  });
  expect(annotator.leftOut).toBe('too-many-names');
  expect(painted()).toHaveLength(1000);
});

it('says that there are too many names for as long as some are left out', async () => {
  const { annotator, follow } = await annotate(paragraphs(1200, 'Pyongyang'), {
    limits: { candidates: 1000 },
  });
  // Fewer than the limit, but some were not taken.
  await follow(() => {
    for (const p of [...document.querySelectorAll('p')].slice(0, 300)) p.remove();
  });
  expect(painted()).toHaveLength(700);
  expect(annotator.leftOut).toBe('too-many-names');
});

it('stops reading once there are too many names, and resumes when they are gone', async () => {
  stopClock(0.1);
  const { annotator, asked, change } = begin(
    () => {
      const all = Array.from({ length: 8000 }, (_, i) => `<p>Pyongyang ${i}</p>`);
      document.body.innerHTML = `${all.join('')}<p>Vladivostok</p>`;
    },
    { limits: { candidates: 1000 } },
  );
  await passUntil(annotator.whenIdle());
  expect(annotator.leftOut).toBe('too-many-names');
  expect(asked.flat().length, 'of 8001 lines').toBeLessThan(6000);
  const lines = () => annotator.marks().map(({ block }) => block.text);
  const first = Array.from({ length: 1000 }, (_, i) => `Pyongyang ${i}`);
  expect(lines()).toEqual(first);
  // Enough changes to read the whole page again: its marks stay meanwhile.
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(-5000)) p.append('!');
  });
  const counts: number[] = [];
  await passUntil(annotator.whenIdle(), () => counts.push(painted().length));
  expect(counts.length, 'while it is read again').toBeGreaterThan(100);
  expect(new Set(counts)).toEqual(new Set([1000]));
  expect(lines()).toEqual(first);
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(0, -10)) p.remove();
  });
  await passUntil(annotator.whenIdle());
  expect(annotator.leftOut).toBeNull();
  expect(marked(annotator)).toEqual([...Array(9).fill('Pyongyang'), 'Vladivostok']);
});

it('keeps marks while the whole page is read again', async () => {
  stopClock(0.1);
  const rest = 'and so on '.repeat(3);
  const lines = Array.from({ length: 5000 }, (_, i) => `<p>line ${i} ${rest}</p>`);
  const { annotator, asked, change } = begin(
    `${lines.join('')}${paragraphs(300, '<b>Pyongyang</b> too')}`,
  );
  await passUntil(annotator.whenIdle());
  const messages = asked.length;
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(0, 5000)) p.append('!');
  });
  const counts: number[] = [];
  await passUntil(annotator.whenIdle(), () => counts.push(painted().length));
  expect(asked.length - messages, 'answers on the way').toBeGreaterThan(2);
  expect(new Set(counts)).toEqual(new Set([300]));
});

it('reads a text node of 900,000 characters up to the limit of a block', async () => {
  const { annotator } = await annotate(() => {
    document.body.append(`Pyongyang ${'x '.repeat(450_000)}`);
  });
  expect(painted()).toEqual(['Pyongyang']);
  expect(annotator.contents().text).toHaveLength(100_000);
  expect(annotator.leftOut).toBe('too-long');
});

it('leaves a text node of ten million characters out, and reads on', async () => {
  const { annotator } = await annotate(() => {
    document.body.append('Air Koryo', document.createElement('p'), 'Vladivostok');
    document.querySelector('p')?.append(`Pyongyang ${'x '.repeat(5_000_000)}`);
  });
  expect(painted()).toEqual(['Air Koryo', 'Vladivostok']);
  expect(annotator.leftOut).toBe('too-long');
});

it('costs as much as the page is large, not its square', async () => {
  stopClock(0.1);
  onTestFinished(() => void vi.restoreAllMocks());
  // Each of these may go through much of the page.
  const costly = [
    vi.spyOn(Node.prototype, 'compareDocumentPosition'),
    vi.spyOn(Document.prototype, 'createTreeWalker'),
    ...[Document.prototype, Element.prototype].flatMap((prototype) => [
      vi.spyOn(prototype, 'getElementsByTagName'),
      vi.spyOn(prototype, 'querySelectorAll'),
    ]),
    vi.spyOn(Element.prototype, 'closest'),
    vi.spyOn(Range.prototype, 'getClientRects'),
  ];
  // The looks of marks: of each the element that it is in, and those around it once in each frame.
  const styles = vi.spyOn(window, 'getComputedStyle');
  // Whether marks can be seen: likewise, and the layout is up to date.
  const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  const painting = [vi.spyOn(Highlight.prototype, 'add'), vi.spyOn(Highlight.prototype, 'delete')];
  const calls = (spies: readonly MockInstance[]) =>
    spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  // One message at a time, so that each answer could cause an update of its own.
  let last: Promise<unknown> = Promise.resolve();
  const slowly: Find = (questions) => {
    const answer = last
      .then(() => pass(50))
      .then(() => questions.map(({ text }) => candidatesIn(text)));
    last = answer;
    return answer;
  };
  const steps = async (count: number): Promise<number> => {
    const lines = Array.from(
      { length: count },
      (_, i) => `<p>${i} by <b>Air Koryo</b>${' and more'.repeat(10)}</p>`,
    );
    const { annotator } = begin(lines.join(''), { find: slowly });
    for (const spy of [...costly, ...painting, styles, boxes]) spy.mockClear();
    await passUntil(annotator.whenIdle());
    expect(calls(painting)).toBe(count);
    expect(calls(costly)).toBeLessThan(12);
    expect(styles.mock.calls.length).toBeLessThanOrEqual(3.1 * count);
    expect(boxes.mock.calls.length).toBeLessThanOrEqual(2 * count + 6);
    expect(painted()).toHaveLength(count);
    return annotator.work().totalMs;
  };
  // The page is four times as large; the square would be sixteen.
  expect(await steps(8000)).toBeLessThan((await steps(2000)) * 5);
});
