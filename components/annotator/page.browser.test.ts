// Hidden marks, the hit test, density, jumps, and stopping.
import { describe, expect, it } from 'vitest';
import {
  annotate,
  begin,
  candidatesIn,
  marked,
  painted,
  point,
} from '../../tests/testing/annotator.ts';
import { passUntil, stopClock, waiting } from '../../tests/testing/page-clock.ts';
import { attach, openOrClosedShadowRoot } from '../../tests/testing/shadow-trees.ts';
import type { Candidate } from '../matcher/model.ts';
import { Look } from './mark/looks.ts';
import { nameOf } from './mark/style.ts';

const MARK = nameOf(Look.light, false);

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

describe('hidden marks', () => {
  const words = () => {
    const { left, top, width, height } = one('b').getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  it('are not painted and cannot be pointed at, but can be jumped to', async () => {
    const page = await annotate('<p><b>Air Koryo</b> to Pyongyang</p><p id="late">x</p>');
    const { annotator } = page;
    annotator.setShown(false);
    expect(CSS.highlights.size).toBe(0);
    expect(annotator.mentionAt(...words())).toBeNull();
    await page.follow(() => (one('#late').textContent = 'Vladivostok'));
    expect(CSS.highlights.size).toBe(0);
    expect(marked(annotator)).toEqual(['Air Koryo', 'Pyongyang', 'Vladivostok']);
    const jump = annotator.next('Pyongyang');
    annotator.setCurrent(jump?.mark ?? null);
    expect([...CSS.highlights.keys()], 'the one that was jumped to').toEqual(['sl-7']);
    annotator.setCurrent(null);
    annotator.setShown(true);
    expect(painted().sort()).toEqual(['Air Koryo', 'Pyongyang', 'Vladivostok']);
    expect(annotator.mentionAt(...words())?.range.toString()).toBe('Air Koryo');
  });

  it('stay hidden after a stop and a new start', async () => {
    const { annotator } = await annotate('<p><b>Air Koryo</b>');
    annotator.setShown(false);
    annotator.stop();
    annotator.start();
    await annotator.whenIdle();
    expect(painted()).toEqual([]);
    expect(marked(annotator)).toEqual(['Air Koryo']);
  });
});

describe('a point on the page', () => {
  it('gives the mention under it, its range and its boxes', async () => {
    const { annotator } = await annotate(
      () => {
        document.body.innerHTML = '<p>Fly <b>Air</b> Koryo to <i>nowhere</i></p><x-hit></x-hit>';
        attach(one('x-hit'), 'closed', '<p><span>Vladivostok</span></p>');
      },
      { openOrClosedShadowRoot },
    );
    const at = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return annotator.mentionAt(left + width / 2, top + height / 2);
    };
    const hit = at(one('b'));
    expect(hit?.mark.mention.entities).toEqual(['Air Koryo']);
    expect(hit?.range.toString()).toBe('Air Koryo');
    expect(hit?.rects).toHaveLength(2);
    expect(at(one('i'))).toBeNull();
    const inTree = openOrClosedShadowRoot(one('x-hit'))?.querySelector('span') as Element;
    expect(at(inTree)?.mark.mention.entities).toEqual(['Vladivostok']);
  });

  it('finds the words alone and nothing beside them, by the older API too', async () => {
    const { annotator } = await annotate('<p><b>Air Koryo</b> to <i>nowhere</i></p>');
    const { caretPositionFromPoint } = Document.prototype;
    try {
      for (const form of [caretPositionFromPoint, undefined]) {
        Object.assign(Document.prototype, { caretPositionFromPoint: form });
        const box = (selector: string) => one(selector).getBoundingClientRect();
        const [b, i] = [box('b'), box('i')];
        expect(annotator.mentionAt(b.left + 1, b.top + 5)?.range.toString()).toBe('Air Koryo');
        expect(annotator.mentionAt(b.right - 1, b.top + 5)?.range.toString()).toBe('Air Koryo');
        expect(annotator.mentionAt(i.left + 5, i.top + 5)).toBeNull();
        expect(annotator.mentionAt(b.left + 5, b.bottom + 300)).toBeNull();
      }
    } finally {
      Object.assign(Document.prototype, { caretPositionFromPoint });
    }
  });
});

describe('which mentions are painted', () => {
  const html =
    '<h1>North Korea</h1><p>Pyongyang Pyongyang</p><h2>x</h2><p>Pyongyang North Korea Pyongyang';

  it('every mention of a specific name, the first of a common one', async () => {
    const { annotator } = await annotate(html, { isCommon: (e) => e === 'North Korea' });
    expect(marked(annotator)).toEqual(['North Korea', ...Array(4).fill('Pyongyang')]);
    expect(annotator.contents().mentions.map((mention) => mention.marked)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('the first of a section or of the page, changed at once', async () => {
    const { annotator } = await annotate(html, { density: 'section' });
    expect(marked(annotator)).toEqual(['North Korea', 'Pyongyang', 'Pyongyang', 'North Korea']);
    annotator.setDensity('page');
    expect(painted().sort()).toEqual(['North Korea', 'Pyongyang']);
  });
});

describe('jumps', () => {
  it('wrap around, forwards and back, over one entity or all', async () => {
    const { annotator } = await annotate('<p>Pyongyang, Vladivostok, Pyongyang');
    const indexes = [false, false, false, true].map(
      (back) => annotator.next('Pyongyang', back)?.index,
    );
    expect(indexes).toEqual([0, 1, 0, 1]);
    expect(annotator.next(null, true)?.range.toString()).toBe('Vladivostok');
    expect(annotator.next('Pyongyang', false, 1)?.index).toBe(1);
    expect(annotator.next('Pyongyang', false, 0)?.index).toBe(0);
    expect(annotator.next('nobody')).toBeNull();
  });
});

it('paints in place of the marks that an earlier copy of the script left behind', async () => {
  CSS.highlights.set('sl-1', new Highlight());
  const { annotator } = await annotate('<p>Pyongyang');
  expect(painted()).toEqual(['Pyongyang']);
  annotator.setShown(false);
  expect(CSS.highlights.size).toBe(0);
});

describe('asking again', () => {
  it('takes other answers, and leaves the marks of the same ones as they are', async () => {
    let rejected = /Vladivostok/;
    const { annotator } = await annotate('<p>Pyongyang, Vladivostok<p>Vladivostok<p>Air Koryo', {
      find: async (blocks) =>
        blocks.map(({ text }) =>
          candidatesIn(text).filter(({ start, end }) => !rejected.test(text.slice(start, end))),
        ),
    });
    const [before] = CSS.highlights.get(MARK) ?? [];
    expect(painted()).toEqual(['Pyongyang', 'Air Koryo']);
    rejected = /Air Koryo/;
    annotator.askAgain();
    expect(painted(), 'until the answer is here').toEqual(['Pyongyang', 'Air Koryo']);
    await annotator.whenIdle();
    expect(painted().sort()).toEqual(['Pyongyang', 'Vladivostok', 'Vladivostok']);
    expect([...(CSS.highlights.get(MARK) ?? [])]).toContain(before);
  });

  it('does not take an answer that was on its way', async () => {
    const answers: ((answer: Candidate[][]) => void)[] = [];
    const { annotator } = begin('<p>Pyongyang', {
      find: () => new Promise((resolve) => answers.push(resolve)),
    });
    const idle = annotator.whenIdle();
    await expect.poll(() => answers.length).toBe(1);
    annotator.askAgain();
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.([[]]);
    answers[0]?.([candidatesIn('Pyongyang')]);
    await idle;
    expect(annotator.marks()).toEqual([]);
  });
});

describe('stopping', () => {
  it('leaves nothing, and starting again works', async () => {
    stopClock();
    const states: number[] = [];
    const { annotator, change } = begin('<p>Pyongyang', {
      onChange: ({ mentions }) => void states.push(mentions),
    });
    await passUntil(annotator.whenIdle());
    annotator.setCurrent(annotator.marks()[0] ?? null);
    expect([...CSS.highlights.keys()].sort()).toEqual(['sl-1', 'sl-7']);
    const append = (text: string) =>
      change(() => document.body.insertAdjacentHTML('beforeend', `<p>${text}`));
    append('Air Koryo');
    await Promise.resolve();
    point('p');
    expect(waiting(), 'to read and to look').toBe(2);
    annotator.stop();
    expect(CSS.highlights.size).toBe(0);
    const { slices } = annotator.work();
    append('Vladivostok');
    point('p');
    for (const target of [window, document]) target.dispatchEvent(new Event('load'));
    await Promise.resolve();
    expect(waiting()).toBe(0);
    expect(annotator.work().slices).toBe(slices);
    annotator.start();
    await passUntil(annotator.whenIdle());
    expect(painted()).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
    expect(states).toEqual([1, 3]);
  });

  it('ignores an answer that comes too late', async () => {
    let asked = Promise.withResolvers<(answer: Candidate[][]) => void>();
    const states: number[] = [];
    const { annotator } = begin('<p>Pyongyang', {
      find: () => new Promise((resolve) => asked.resolve(resolve)),
      onChange: ({ mentions }) => void states.push(mentions),
    });
    const idle = annotator.whenIdle();
    const late = await asked.promise;
    annotator.stop();
    await idle;
    asked = Promise.withResolvers();
    annotator.start();
    const answer = await asked.promise;
    late([candidatesIn('Pyongyang')]);
    answer([[]]);
    await annotator.whenIdle();
    expect(annotator.marks()).toEqual([]);
    expect(painted()).toEqual([]);
    expect(states).toEqual([0]);
  });

  it('leaves the page’s own highlights alone', async () => {
    const own = new Highlight();
    CSS.highlights.set('search', own);
    const page = await annotate('<p>Pyongyang');
    page.annotator.stop();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    CSS.highlights.delete('search');
  });

  it('reports that a lookup failed', async () => {
    const { annotator } = await annotate('<p>Pyongyang', {
      find: () => Promise.reject(new Error('no answer')),
    });
    expect(annotator.leftOut).toBe('no-answer');
  });
});
