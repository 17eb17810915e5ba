// How much of the page's time we use: a small part during a storm of changes, and none without changes.
import { expect, it, vi } from 'vitest';
import { begin, marked, painted, point } from '../../../tests/testing/annotator.ts';
import { paint, pass, passUntil, stopClock, waiting } from '../../../tests/testing/page-clock.ts';
import { attach, openOrClosedShadowRoot } from '../../../tests/testing/shadow-trees.ts';
import { within } from '../../tasks/wait.ts';

// Some of these pages take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const one = (selector: string) => document.querySelector(selector) as HTMLElement;

const paragraph = (text: string) =>
  Object.assign(document.createElement('p'), { textContent: text });

const storms: Record<string, { html: string; round(n: number): void; left: string[] }> = {
  'of changed lines': {
    html: `<main>${'<p>North Korea and Pyongyang</p>'.repeat(300)}</main>`,
    round(n) {
      const main = one('main');
      for (let i = 0; i < 500; i++) {
        (main.children[i % 300]?.firstChild as Text).data = `North Korea ${n} ${i}`;
        const added = paragraph(`Vladivostok ${n} ${i}`);
        main.append(added);
        added.remove();
      }
    },
    left: Array(300).fill('North Korea'),
  },
  'of added and removed lines': {
    html: `${'<p>Pyongyang</p>'.repeat(300)}<div></div>`,
    round(n) {
      const box = one('div');
      for (let i = 0; i < 100; i++) box.append(document.createElement('p'));
      for (const p of [...box.children].slice(0, -50)) p.remove();
      for (const p of box.children) p.textContent = `Air Koryo ${n}`;
    },
    left: [...Array(300).fill('Pyongyang'), ...Array(50).fill('Air Koryo')],
  },
};

it.each(Object.keys(storms))('a storm %s takes a tenth of the time', async (name) => {
  const { html, round, left } = storms[name] as (typeof storms)[string];
  stopClock(0.05);
  const { annotator, asked, change } = begin(html);
  await passUntil(annotator.whenIdle());
  const before = annotator.work().totalMs;
  const messages = asked.length;
  const start = performance.now();
  for (let n = 0; n < 75; n++) {
    change(() => round(n));
    await pass(20);
  }
  const { totalMs, longestMs } = annotator.work();
  const share = (totalMs - before) / (performance.now() - start);
  // The last work has not been followed by a pause yet.
  expect(share).toBeLessThan(0.12);
  expect(share, 'as much as it may take').toBeGreaterThan(0.08);
  expect(longestMs, 'a slice, and one look at the clock more').toBeLessThan(5.5);
  expect(asked.length - messages).toBeLessThan(25);
  await passUntil(annotator.whenIdle());
  expect(marked(annotator)).toEqual(left);
  expect(painted()).toHaveLength(left.length);
});

it('counts what is done on a report as work', async () => {
  stopClock(0.05);
  const { annotator } = begin('<p>Pyongyang', {
    onChange() {
      for (let i = 0; i < 1000; i++) performance.now();
    },
  });
  await passUntil(annotator.whenIdle());
  expect(annotator.work().longestMs).toBeGreaterThan(50);
});

it('does nothing on a page at rest', async () => {
  stopClock();
  const { annotator, change } = begin('<p>Pyongyang');
  await passUntil(annotator.whenIdle());
  change(() => one('p').append(' again'));
  await passUntil(annotator.whenIdle());
  expect(waiting()).toBe(0);
  // Marks get their look in a frame of the browser's, and a line that has grown is read after one.
  await paint();
  await pass(500);
  await paint();
  const { slices } = annotator.work();
  await pass(100);
  await paint();
  expect(annotator.work().slices).toBe(slices);
  expect(annotator.idle).toBe(true);
});

it('looks for late shadow trees where the pointer stays, and not all the time', async () => {
  stopClock();
  let asked: string[] = [];
  const { annotator } = begin('<p id="a"><i>x</i></p><p id="b"><i>y</i></p>', {
    openOrClosedShadowRoot: (element) => {
      if (element.id) asked.push(element.id);
      return openOrClosedShadowRoot(element);
    },
  });
  await passUntil(annotator.whenIdle());
  expect(asked).toEqual([]);
  point('#a i');
  await pass(25);
  expect(asked).toEqual(['a']);

  attach(one('#b'), 'closed', 'Vladivostok');
  asked = [];
  point('#a i');
  await pass(100);
  point('#b i');
  await pass(700);
  expect(asked, 'so soon').toEqual([]);
  await pass(200);
  expect(asked[0]).toBe('b');
  await passUntil(annotator.whenIdle());
  expect(marked(annotator)).toEqual(['Vladivostok']);

  await pass(1000);
  expect(waiting()).toBe(0);
  asked = [];
  for (let i = 0; i < 300; i++) {
    point('#a i');
    await pass(10);
  }
  expect(asked.filter((id) => id === 'a')).toHaveLength(4);
});

it('waits for work no longer than the given time, and leaves no timer behind', async () => {
  stopClock();
  await within(50, Promise.resolve());
  expect(waiting(), 'done in time').toBe(0);

  let over = false;
  const waited = within(50, new Promise(() => {})).then(() => {
    over = true;
  });
  await pass(49);
  expect(over).toBe(false);
  await pass(1);
  await waited;
  expect(waiting(), 'too late').toBe(0);
});
