// Marks follow the text, whatever the page does to it, and stay cheap.
import { describe, expect, it } from 'vitest';
import { annotate, marked, painted, pause } from '../../tests/testing/annotator.ts';

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

describe('changes', () => {
  it('marks what arrives later, in reading order', async () => {
    const page = await annotate('<p id="a">Pyongyang</p><p>Vladivostok</p>');
    page.change(() =>
      one('#a').insertAdjacentHTML('afterend', '<div><p>Air <b>Koryo</b></p></div>'),
    );
    await pause(200);
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
    expect(page.asked).toHaveLength(2);
    expect(page.asked[1]).toEqual([{ text: 'Air Koryo' }]);
  });

  it('reads only what changed', async () => {
    const page = await annotate('<main><p>one</p><p id="b">two</p> loose <p>three</p></main>');
    page.change(() => one('#b').append(' Pyongyang'));
    await pause(200);
    expect(page.asked[1]).toEqual([{ text: 'two Pyongyang' }]);
    page.change(() => one('main').append('tail'));
    await pause(200);
    expect(page.asked[2]).toEqual([{ text: 'tail' }]);
  });

  it('erases a mark before the next frame when its words are gone', async () => {
    const page = await annotate('<p>Go to Pyongyang today');
    const text = one('p').firstChild as Text;
    page.change(() => {
      text.data = 'Go somewhere else';
    });
    await Promise.resolve();
    expect(painted()).toEqual([]);
    page.change(() => {
      text.data = 'Now go to Vladivostok';
    });
    await pause(200);
    expect(painted()).toEqual(['Vladivostok']);
  });

  it('keeps a mark without a gap while text is typed after it', async () => {
    const page = await annotate('<p id="p">');
    const gaps: string[] = [];
    const line = 'Air Koryo flies to Vladivostok today';
    const text = document.createTextNode('');
    page.change(() => one('#p').append(text));
    let seen = false;
    for (const letter of line) {
      page.change(() => text.appendData(letter));
      await pause(8);
      const now = painted().includes('Air Koryo');
      if (seen && !now) gaps.push(text.data);
      seen ||= now;
    }
    await pause(200);
    expect(gaps).toEqual([]);
    expect(painted()).toEqual(['Air Koryo', 'Vladivostok']);
  });

  it('follows nodes that are removed, moved and added again, without asking twice', async () => {
    const page = await annotate('<div id="x"><p id="a">Air Koryo</p><p>Vladivostok</p></div>');
    const a = one('#a');
    page.change(() => a.remove());
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Vladivostok']);
    page.change(() => one('#x').append(a));
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Vladivostok', 'Air Koryo']);
    page.change(() => {
      const html = one('#x').innerHTML;
      one('#x').innerHTML = '';
      one('#x').innerHTML = html;
    });
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Vladivostok', 'Air Koryo']);
    expect(painted()).toHaveLength(2);
    expect(page.asked).toHaveLength(1);
  });

  it('joins and parts lines as blocks come and go', async () => {
    const page = await annotate('<div>North <p id="wall">x</p>Korea</div>');
    expect(painted()).toEqual([]);
    page.change(() => one('#wall').remove());
    await pause(150);
    expect(marked(page.annotator)).toEqual(['North Korea']);
    page.change(() => one('div').insertBefore(document.createElement('hr'), one('div').lastChild));
    await pause(150);
    expect(painted()).toEqual([]);
  });

  it('follows splitText and normalize', async () => {
    const page = await annotate('<p>To Air Koryo');
    page.change(() => void (one('p').firstChild as Text).splitText(6));
    await pause(150);
    expect(painted()).toEqual(['Air', ' Koryo']);
    page.change(() => one('p').normalize());
    await pause(150);
    expect(painted()).toEqual(['Air Koryo']);
  });

  it('takes the marks off text that becomes editable, and puts them back', async () => {
    const page = await annotate('<div id="e"><p>Pyongyang</p></div><p>a <i>Vladivostok</i>');
    page.change(() => {
      one('#e').setAttribute('contenteditable', 'true');
      one('i').setAttribute('contenteditable', '');
    });
    await pause(150);
    expect(painted()).toEqual([]);
    page.change(() => one('#e').insertAdjacentHTML('beforeend', '<p>Air Koryo</p>'));
    await pause(150);
    expect(painted()).toEqual([]);
    page.change(() => {
      one('#e').removeAttribute('contenteditable');
      one('i').removeAttribute('contenteditable');
    });
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
  });

  it('tells that no mention is left, whatever took the last one', async () => {
    const told: number[] = [];
    const onChange = ({ mentions }: { mentions: number }) => void told.push(mentions);
    const page = await annotate('<p>To Pyongyang</p>', { onChange });
    page.change(() => one('p').setAttribute('contenteditable', ''));
    await page.annotator.whenSettled();
    page.change(() => one('p').removeAttribute('contenteditable'));
    await page.annotator.whenSettled();
    page.change(() => one('p').remove());
    await page.annotator.whenSettled();
    expect(told).toEqual([1, 0, 1, 0]);
  });

  it('bounds its work in a storm and is right after it', async () => {
    const page = await annotate(`<main>${'<p>North Korea and Pyongyang</p>'.repeat(300)}</main>`);
    const before = page.annotator.work();
    const messages = page.asked.length;
    const main = one('main');
    const start = performance.now();
    let n = 0;
    // Each round changes text, removes and adds: 2,000 changes, 50 times a second or as the machine can.
    while (performance.now() - start < 1500) {
      page.change(() => {
        for (let i = 0; i < 500; i++) {
          n++;
          const p = main.children[i % 300] as Element;
          (p.firstChild as Text).data = `North Korea ${n}`;
          const added = document.createElement('p');
          added.textContent = `Vladivostok ${n}`;
          main.append(added);
          added.remove();
        }
      });
      await pause(20);
    }
    const elapsed = performance.now() - start;
    const during = page.annotator.work();
    expect(n).toBeGreaterThan(2000);
    expect(during.totalMs - before.totalMs).toBeLessThan(elapsed * 0.25);
    expect(page.asked.length - messages).toBeLessThan(60);
    page.change(() => {
      main.innerHTML = '<p>At last Air Koryo</p>';
    });
    await page.annotator.whenSettled();
    expect(painted()).toEqual(['Air Koryo']);
  });

  it('does nothing on a settled page', async () => {
    const page = await annotate('<p>Pyongyang');
    await pause(100);
    const { slices } = page.annotator.work();
    await pause(300);
    expect(page.annotator.work().slices).toBe(slices);
    expect(page.annotator.settled).toBe(true);
  });

  it('reads a large page in slices while it changes, and loses nothing', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `<p>row ${i} <b>Pyongyang</b></p>`);
    document.body.innerHTML = `<main>${rows.join('')}</main>`;
    const main = one('main');
    const moving = setInterval(() => {
      page?.change(() => main.append(...[...main.children].slice(0, 40)));
    }, 4);
    let page: Awaited<ReturnType<typeof annotate>> | undefined;
    page = await annotate(() => document.body.append(main), { limits: { candidates: 40_000 } });
    clearInterval(moving);
    await page.annotator.whenSettled();
    expect(page.annotator.marks()).toHaveLength(30_000);
    expect(page.annotator.work().slices).toBeGreaterThan(3);
  }, 20_000);

  it('reads nothing for what is not the page’s own', async () => {
    const card = document.createElement('div');
    const page = await annotate('<p>Pyongyang', { isOwn: (node) => node === card });
    const { slices } = page.annotator.work();
    page.change(() => document.documentElement.append(card));
    await pause(200);
    page.change(() => card.remove());
    await pause(200);
    expect(page.annotator.work().slices).toBe(slices);
    page.change(() => one('p').append(' again'));
    await pause(200);
    expect(page.annotator.work().slices).toBeGreaterThan(slices);
  });
});
