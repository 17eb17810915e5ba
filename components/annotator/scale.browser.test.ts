// Hostile pages, on a scale at which a cost that grows with the square would show.
import { describe, expect, it } from 'vitest';
import { annotate, marked, painted, pause } from '../../tests/testing/annotator.ts';

const paragraphs = (count: number, text: string) => `<p>${text}</p>`.repeat(count);

/** Milliseconds between two turns of the page's own timer, at worst. */
async function longestWait(ms: number): Promise<number> {
  let longest = 0;
  for (let last = performance.now(), end = last + ms; last < end; ) {
    await pause(0);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

it('says what it left out of a text that is too long', async () => {
  const { annotator } = await annotate(paragraphs(400, `Pyongyang ${'and more '.repeat(20)}`), {
    limits: { characters: 20_000 },
  });
  expect(annotator.leftOut).toBe('too-long');
  expect(annotator.contents().text.length).toBeLessThan(21_000);
  expect(marked(annotator).length).toBeGreaterThan(50);
});

describe('the limit of characters', () => {
  const more = (count: number) =>
    document.body.insertAdjacentHTML(
      'beforeend',
      paragraphs(count, `Pyongyang ${'x '.repeat(95)}`),
    );

  it('counts for the page, however its text arrives', async () => {
    const { annotator, change, asked } = await annotate('<p>Pyongyang</p>', {
      limits: { characters: 20_000 },
    });
    for (let i = 0; i < 10; i++) {
      expect(annotator.leftOut).toBe(i <= 4 ? null : 'too-long');
      change(() => more(20));
      await annotator.whenSettled();
    }
    expect(marked(annotator)).toHaveLength(101);
    const read = asked.flat().reduce((sum, { text }) => sum + text.length, 0);
    expect(read, 'one text of its kind').toBeLessThan(1000);
  });

  it('leaves room again for what has left the page, and counts no text twice', async () => {
    const { annotator, change } = await annotate('<p id="p">Pyongyang</p><div></div>', {
      limits: { characters: 20_000 },
    });
    const [p, div] = [document.querySelector('#p'), document.querySelector('div')] as HTMLElement[];
    for (let i = 0; i < 12; i++) {
      change(() => {
        (p as HTMLElement).textContent = `Pyongyang ${i} ${'x'.repeat(4000)}`;
        (div as HTMLElement).innerHTML = paragraphs(20, `Vladivostok ${i} ${'x '.repeat(95)}`);
      });
      await annotator.whenSettled();
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

it('says so for as long as some are left out', async () => {
  const { annotator, change } = await annotate(paragraphs(1200, 'Pyongyang'), {
    limits: { candidates: 1000 },
  });
  // Fewer than it may have, and still some that were not taken.
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(0, 300)) p.remove();
  });
  await annotator.whenSettled();
  expect(painted()).toHaveLength(700);
  expect(annotator.leftOut).toBe('too-many-names');
});

it('reads no further once there are too many names, and goes on when they are gone', async () => {
  const { annotator, asked, change } = await annotate(
    () => {
      const lines = Array.from({ length: 8000 }, (_, i) => `<p>Pyongyang ${i}</p>`);
      document.body.innerHTML = `${lines.join('')}<p>Vladivostok</p>`;
    },
    { limits: { candidates: 1000, sliceMs: 2 } },
  );
  expect(annotator.leftOut).toBe('too-many-names');
  expect(asked.flat().length).toBeLessThan(6000);
  const before = new Set(painted());
  // So much that the whole page is read anew: what is marked stays so meanwhile.
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(-5000)) p.append('!');
  });
  for (const end = performance.now() + 600; performance.now() < end; await pause(10)) {
    expect(painted().length).toBeGreaterThan(900);
  }
  await annotator.whenSettled();
  expect(new Set(painted())).toEqual(before);
  change(() => {
    for (const p of [...document.querySelectorAll('p')].slice(0, -10)) p.remove();
  });
  await expect.poll(() => annotator.leftOut, { timeout: 5000 }).toBeNull();
  const left = [...Array(9).fill('Pyongyang'), 'Vladivostok'];
  await expect.poll(() => marked(annotator), { timeout: 5000 }).toEqual(left);
}, 60_000);

it('reads one text of 900,000 characters as far as a block may be long', async () => {
  const { annotator } = await annotate(() => {
    document.body.append(`Pyongyang ${'x '.repeat(450_000)}`);
  });
  expect(painted()).toEqual(['Pyongyang']);
  expect(annotator.contents().text).toHaveLength(100_000);
  expect(annotator.leftOut).toBe('too-long');
});

it('leaves one text of ten million characters alone, and reads on', async () => {
  const { annotator } = await annotate(() => {
    document.body.append('Air Koryo', document.createElement('p'), 'Vladivostok');
    document.querySelector('p')?.append(`Pyongyang ${'x '.repeat(5_000_000)}`);
  });
  expect(painted()).toEqual(['Air Koryo', 'Vladivostok']);
  expect(annotator.leftOut).toBe('too-long');
});

const spent = new Map<number, number[]>();

it.each([2000, 8000, 2000, 8000, 2000, 8000])(
  'marks %i paragraphs',
  async (count) => {
    const { annotator } = await annotate(paragraphs(count, 'from <b>Air Koryo</b> here'));
    expect(painted()).toHaveLength(count);
    spent.set(count, [...(spent.get(count) ?? []), annotator.work().totalMs]);
  },
  60_000,
);

it('takes time that grows with the page, not with its square', () => {
  // The least of three: whatever else the machine does only ever adds.
  const [small, large] = [2000, 8000].map((count) => Math.min(...(spent.get(count) ?? [])));
  // Four times the page; sixteen would be the square.
  expect(large).toBeLessThan((small as number) * 10);
});

it('stays responsive in a storm of changes, and is right after it', async () => {
  const page = await annotate(`${paragraphs(300, 'Pyongyang')}<div id="s"></div>`);
  const before = page.annotator.work();
  const start = performance.now();
  let stop = false;
  const storm = (async () => {
    for (let i = 0; !stop; i++) {
      page.change(() => {
        const box = document.querySelector('#s') as HTMLElement;
        for (let k = 0; k < 100; k++) box.append(document.createElement('p'));
        for (const p of [...box.children].slice(0, -50)) p.remove();
        for (const p of box.children) p.textContent = `Air Koryo ${i}`;
      });
      await pause(10);
    }
  })();
  await longestWait(1500);
  stop = true;
  await storm;
  const share = (page.annotator.work().totalMs - before.totalMs) / (performance.now() - start);
  expect(share).toBeLessThan(0.5);
  await page.annotator.whenSettled();
  expect(marked(page.annotator).filter((text) => text === 'Air Koryo')).toHaveLength(50);
  expect(painted()).toHaveLength(350);
}, 60_000);
