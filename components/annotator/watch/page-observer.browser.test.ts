// Marks follow the text, whatever the page does to it.
import { describe, expect, it, vi } from 'vitest';
import {
  annotate,
  begin,
  candidatesIn,
  marked,
  painted,
} from '../../../tests/testing/annotator.ts';
import { pass, passUntil, stopClock } from '../../../tests/testing/page-clock.ts';
import { nextTask } from '../../tasks/tasks.ts';

// Some of these pages take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

describe('changes', () => {
  it('marks what arrives later, in reading order', async () => {
    const page = await annotate('<p id="a">Pyongyang</p><p>Vladivostok</p>');
    await page.follow(() =>
      one('#a').insertAdjacentHTML('afterend', '<div><p>Air <b>Koryo</b></p></div>'),
    );
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
    expect(page.asked).toHaveLength(2);
    expect(page.asked[1]).toEqual([{ text: 'Air Koryo' }]);
  });

  it('reads only what changed', async () => {
    const page = await annotate('<main><p>one</p><p id="b">two</p> loose <p>three</p></main>');
    await page.follow(() => one('#b').append(' Pyongyang'));
    expect(page.asked[1]).toEqual([{ text: 'two Pyongyang' }]);
    await page.follow(() => one('main').append('tail'));
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
    await page.follow(() => {
      text.data = 'Now go to Vladivostok';
    });
    expect(painted()).toEqual(['Vladivostok']);
  });

  it('keeps a mark without a gap while text is typed after it', async () => {
    let asked = Promise.withResolvers<() => void>();
    const page = begin('<p id="p">', {
      find: ([{ text } = { text: '' }]) =>
        new Promise((resolve) => asked.resolve(() => resolve([candidatesIn(text)]))),
    });
    const text = document.createTextNode('');
    page.change(() => one('#p').append(text));
    const seen: [letters: number, marked: boolean][] = [];
    const look = () => seen.push([text.length, painted().includes('Air Koryo')]);
    const type = async (letter: string) => {
      page.change(() => text.appendData(letter));
      await Promise.resolve();
      look();
    };
    const question = async () => {
      const answer = await asked.promise;
      asked = Promise.withResolvers();
      look();
      return answer;
    };
    const hear = async (answer: () => void) => {
      answer();
      await nextTask();
      look();
    };
    const line = 'Air Koryo flies to Vladivostok today';
    for (let i = 0; i < line.length; i += 2) {
      await type(line.charAt(i));
      const answer = await question();
      // Another letter comes first: the answer is about a text that is gone.
      await type(line.charAt(i + 1));
      await hear(answer);
      await hear(await question());
    }
    const first = seen.findIndex(([, marked]) => marked);
    expect(seen[first]?.[0]).toBe('Air Koryo '.length);
    expect(seen.slice(first).filter(([, marked]) => !marked)).toEqual([]);
    expect(painted()).toEqual(['Air Koryo', 'Vladivostok']);
  });

  it('follows nodes that are removed, moved and added again, without asking twice', async () => {
    const page = await annotate('<div id="x"><p id="a">Air Koryo</p><p>Vladivostok</p></div>');
    const a = one('#a');
    await page.follow(() => a.remove());
    expect(marked(page.annotator)).toEqual(['Vladivostok']);
    await page.follow(() => one('#x').append(a));
    expect(marked(page.annotator)).toEqual(['Vladivostok', 'Air Koryo']);
    await page.follow(() => {
      const html = one('#x').innerHTML;
      one('#x').innerHTML = '';
      one('#x').innerHTML = html;
    });
    expect(marked(page.annotator)).toEqual(['Vladivostok', 'Air Koryo']);
    expect(painted()).toHaveLength(2);
    expect(page.asked).toHaveLength(1);
  });

  it('joins and splits lines of text as blocks are added and removed', async () => {
    const page = await annotate('<div>North <p id="wall">x</p>Korea</div>');
    expect(painted()).toEqual([]);
    await page.follow(() => one('#wall').remove());
    expect(marked(page.annotator)).toEqual(['North Korea']);
    await page.follow(() =>
      one('div').insertBefore(document.createElement('hr'), one('div').lastChild),
    );
    expect(painted()).toEqual([]);
  });

  it('follows splitText and normalize', async () => {
    const page = await annotate('<p>To Air Koryo');
    await page.follow(() => void (one('p').firstChild as Text).splitText(6));
    expect(painted()).toEqual(['Air', ' Koryo']);
    await page.follow(() => one('p').normalize());
    expect(painted()).toEqual(['Air Koryo']);
  });

  it('takes the marks off text that becomes editable, and puts them back', async () => {
    const page = await annotate('<div id="e"><p>Pyongyang</p></div><p>a <i>Vladivostok</i>');
    await page.follow(() => {
      one('#e').setAttribute('contenteditable', 'true');
      one('i').setAttribute('contenteditable', '');
    });
    expect(painted()).toEqual([]);
    await page.follow(() => one('#e').insertAdjacentHTML('beforeend', '<p>Air Koryo</p>'));
    expect(painted()).toEqual([]);
    await page.follow(() => {
      one('#e').removeAttribute('contenteditable');
      one('i').removeAttribute('contenteditable');
    });
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
  });

  it('reads what is not editable, however that is spelled', async () => {
    const page = await annotate('<div contenteditable="FALSE"><p>Pyongyang</p></div>');
    await page.follow(() => one('div').insertAdjacentHTML('beforeend', '<p>Air Koryo</p>'));
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Air Koryo']);
  });

  it('reports that no mention is left, whatever removed the last one', async () => {
    const reports: number[] = [];
    const onChange = ({ mentions }: { mentions: number }) => void reports.push(mentions);
    const page = await annotate('<p>To Pyongyang</p>', { onChange });
    page.change(() => one('p').setAttribute('contenteditable', ''));
    await page.annotator.whenIdle();
    page.change(() => one('p').removeAttribute('contenteditable'));
    await page.annotator.whenIdle();
    page.change(() => one('p').remove());
    await page.annotator.whenIdle();
    expect(reports).toEqual([1, 0, 1, 0]);
  });

  it.each([
    ['that were read', 50, 20],
    ['that are being read, enough to read the whole page again', 50, 100],
    ['that are being read and are yet to be read', 8, 300],
  ])(
    'reads a large page in slices while rows move %s, and misses nothing',
    async (_, times, count) => {
      stopClock(0.25);
      const rows = Array.from({ length: 6000 }, (_, i) => `<p>row ${i} <b>Pyongyang</b></p>`);
      const { annotator, change } = begin(`<main>${rows.join('')}</main>`);
      const main = one('main');
      for (let i = 0; i < times; i++) {
        // Some of it is read between each two moves.
        const { slices } = annotator.work();
        while (annotator.work().slices === slices) await pass(1);
        change(() => main.append(...[...main.children].slice(0, count)));
      }
      expect(annotator.idle).toBe(false);
      await passUntil(annotator.whenIdle());
      expect(annotator.marks()).toHaveLength(6000);
      expect(painted()).toHaveLength(6000);
      expect(annotator.work().longestMs, 'in one slice').toBeLessThan(10);
    },
  );

  it('reads nothing when our own nodes are added and removed', async () => {
    const card = document.createElement('div');
    card.textContent = 'Vladivostok';
    const page = await annotate('<p>Pyongyang', { isOwn: (node) => node === card });
    const { slices } = page.annotator.work();
    for (const task of [() => document.documentElement.append(card), () => card.remove()]) {
      const followed = page.follow(task);
      expect(page.annotator.idle, 'as if nothing had changed').toBe(true);
      await followed;
    }
    expect(page.annotator.work().slices).toBe(slices);
    const followed = page.follow(() => one('p').append(' again'));
    expect(page.annotator.idle).toBe(false);
    await followed;
    expect(page.asked.slice(1)).toEqual([[{ text: 'Pyongyang again' }]]);
  });
});
