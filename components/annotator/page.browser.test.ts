// Shadow trees, the hit test, density, jumps, and stopping.
import { describe, expect, it } from 'vitest';
import {
  annotate,
  begin,
  candidatesIn,
  marked,
  painted,
  point,
} from '../../tests/testing/annotator.ts';
import { pass, passUntil, stopClock, waiting } from '../../tests/testing/page-clock.ts';
import type { Candidate } from '../matcher/model.ts';

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

/** Closed roots that the browser's function would know. */
const closed = new WeakMap<Element, ShadowRoot>();
const openOrClosedShadowRoot = (element: Element) =>
  element.shadowRoot ?? closed.get(element) ?? null;

function attach(host: Element, mode: ShadowRootMode, html: string): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  closed.set(host, root);
  return root;
}

/** Resolves when all who watch the size of an element have been told of it. */
const laidOut = () =>
  new Promise<void>((resolve) => {
    const sizes = new ResizeObserver(() => {
      sizes.disconnect();
      resolve();
    });
    sizes.observe(document.body);
  });

describe('shadow trees', () => {
  it('reads open and closed ones, nested, in reading order, and slotted text in the light tree', async () => {
    const { annotator } = await annotate(
      () => {
        document.body.innerHTML =
          '<p>Pyongyang</p><x-card><i slot="s">Air Koryo</i></x-card><p>end North Korea';
        const root = attach(
          one('x-card'),
          'open',
          '<h2>Vladivostok</h2><slot name="s"></slot><div></div>',
        );
        attach(root.querySelector('div') as Element, 'closed', '<p>Kim Jong Un');
      },
      { openOrClosedShadowRoot },
    );
    expect(marked(annotator)).toEqual([
      'Pyongyang',
      'Vladivostok',
      'Kim Jong Un',
      'Air Koryo',
      'North Korea',
    ]);
    expect(annotator.contents().text).toBe(
      'Pyongyang\nVladivostok\nKim Jong Un\nAir Koryo\nend North Korea',
    );
  });

  it('follows changes in them, and roots attached after reading', async () => {
    const { annotator, follow } = await annotate(
      '<x-late></x-late><p>Pyongyang</p><script></script>',
      { openOrClosedShadowRoot },
    );
    const root = attach(one('x-late'), 'closed', '<p>Air Koryo</p>');
    expect(annotator.settled, 'nobody has told').toBe(true);
    one('script').dispatchEvent(new Event('load'));
    expect(annotator.settled).toBe(false);
    await annotator.whenSettled();
    expect(marked(annotator)).toEqual(['Air Koryo', 'Pyongyang']);
    await follow(() => {
      root.innerHTML = '<p>Vladivostok</p>';
    });
    expect(marked(annotator)).toEqual(['Vladivostok', 'Pyongyang']);
  });

  it('finds them on ordinary elements that have children of their own, late ones too', async () => {
    stopClock();
    const { annotator, change } = begin(
      () => {
        document.body.innerHTML =
          '<div id="a"><p>Pyongyang</p></div><p><span id="b">x</span></p><div id="c"><i>y</i></div>';
        attach(one('#a'), 'closed', '<p>Air Koryo <slot></slot></p><div id="in"><b>z</b></div>');
        const inner = closed.get(one('#a'))?.querySelector('#in') as Element;
        attach(inner, 'open', '<p>Kim Jong Un</p>');
        attach(one('#b'), 'open', 'Vladivostok');
      },
      { openOrClosedShadowRoot },
    );
    await passUntil(annotator.whenSettled());
    const found = ['Air Koryo', 'Kim Jong Un', 'Pyongyang', 'Vladivostok'];
    expect(marked(annotator)).toEqual(found);
    change(() => {
      document.body.insertAdjacentHTML('afterbegin', '<section id="d"><p>new</p></section>');
      attach(one('#d'), 'closed', '<p>North Korea</p>');
    });
    await passUntil(annotator.whenSettled());
    expect(marked(annotator)).toEqual(['North Korea', ...found]);
    // No record tells of this one.
    attach(one('#c'), 'closed', '<p>Pyongyang</p>');
    point('#c i');
    await pass(1000);
    await passUntil(annotator.whenSettled());
    expect(marked(annotator)).toEqual(['North Korea', ...found, 'Pyongyang']);
  });

  it('finds hundreds that come all at once, in a tree that is known as well', async () => {
    const { annotator, follow } = await annotate(
      () => {
        document.body.innerHTML = '<div id="known"></div><main></main>';
        attach(one('#known'), 'closed', '<p>Air Koryo</p>');
      },
      { openOrClosedShadowRoot },
    );
    await follow(() => {
      const add = (place: ParentNode, name: string) => {
        const host = document.createElement('section');
        place.append(host);
        attach(host, 'closed', `<p>${name}</p>`);
      };
      const known = closed.get(one('#known')) as ShadowRoot;
      add(known, 'Kim Jong Un');
      for (let i = 0; i < 300; i++) add(one('main'), 'Pyongyang');
      add(known, 'Vladivostok');
    });
    expect(marked(annotator)).toEqual([
      ...['Air Koryo', 'Kim Jong Un', 'Vladivostok'],
      ...Array(300).fill('Pyongyang'),
    ]);
  });

  it('finds those that are attached with nobody telling, when the page grows by them', async () => {
    stopClock();
    const { annotator } = begin('<main><x-late></x-late><div id="app"></div></main>', {
      openOrClosedShadowRoot,
    });
    const grown = async () => {
      await laidOut();
      await pass(1000);
      await passUntil(annotator.whenSettled());
    };
    // The sizes before.
    await grown();
    attach(one('x-late'), 'closed', '<p>Air Koryo</p>');
    await grown();
    expect(marked(annotator)).toEqual(['Air Koryo']);
    let parent = attach(one('#app'), 'closed', '');
    for (let i = 0; i < 1000; i++) {
      parent = attach(parent.appendChild(document.createElement('x-deep')), 'closed', '');
    }
    parent.append('Vladivostok');
    await grown();
    expect(marked(annotator)).toEqual(['Air Koryo', 'Vladivostok']);
  });

  it('asks likely elements alone where there are no such trees', async () => {
    const asked: string[] = [];
    await annotate('<p>Pyongyang</p><div></div><section><i slot="s">x</i></section><x-a></x-a>', {
      openOrClosedShadowRoot: (element) => {
        asked.push(element.localName);
        return null;
      },
    });
    expect(new Set(asked)).toEqual(new Set(['div', 'section', 'x-a']));
  });

  it('reads trees 1,000 deep', async () => {
    const { annotator } = await annotate(() => {
      let parent: Element | ShadowRoot = document.body;
      for (let i = 0; i < 1000; i++) {
        const host: HTMLElement = parent.appendChild(document.createElement('x-deep'));
        parent = host.attachShadow({ mode: 'open' });
      }
      parent.append('Pyongyang');
    });
    expect(marked(annotator)).toEqual(['Pyongyang']);
  });
});

describe('hidden marks', () => {
  const words = () => {
    const { left, top, width, height } = one('b').getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  it('are not painted, cannot be pointed at, and are there for jumps all the same', async () => {
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
    expect([...CSS.highlights.keys()], 'the one that was jumped to').toEqual(['sl-2']);
    annotator.setCurrent(null);
    annotator.setShown(true);
    expect(painted().sort()).toEqual(['Air Koryo', 'Pyongyang', 'Vladivostok']);
    expect(annotator.mentionAt(...words())?.range.toString()).toBe('Air Koryo');
  });

  it('stay hidden when the page is read anew', async () => {
    const { annotator } = await annotate('<p><b>Air Koryo</b>');
    annotator.setShown(false);
    annotator.stop();
    annotator.start();
    await annotator.whenSettled();
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
    const inTree = closed.get(one('x-hit'))?.querySelector('span') as Element;
    expect(at(inTree)?.mark.mention.entities).toEqual(['Vladivostok']);
  });

  it('finds the words themselves, with the older form too, and nothing beside them', async () => {
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

  it('every specific one, the first common one', async () => {
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
    expect(painted()).toEqual(['North Korea', 'Pyongyang']);
  });
});

describe('jumps', () => {
  it('go round, forwards and back, over one entity or all', async () => {
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

describe('stopping', () => {
  it('leaves nothing, and starting again works', async () => {
    stopClock();
    const states: number[] = [];
    const { annotator, change } = begin('<p>Pyongyang', {
      onChange: ({ mentions }) => void states.push(mentions),
    });
    await passUntil(annotator.whenSettled());
    annotator.setCurrent(annotator.marks()[0] ?? null);
    expect([...CSS.highlights.keys()].sort()).toEqual(['sl-1', 'sl-2']);
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
    await passUntil(annotator.whenSettled());
    expect(painted()).toEqual(['Pyongyang', 'Air Koryo', 'Vladivostok']);
    expect(states).toEqual([1, 3]);
  });

  it('forgets an answer that comes too late', async () => {
    let asked = Promise.withResolvers<(answer: Candidate[][]) => void>();
    const states: number[] = [];
    const { annotator } = begin('<p>Pyongyang', {
      find: () => new Promise((resolve) => asked.resolve(resolve)),
      onChange: ({ mentions }) => void states.push(mentions),
    });
    const settled = annotator.whenSettled();
    const late = await asked.promise;
    annotator.stop();
    await settled;
    asked = Promise.withResolvers();
    annotator.start();
    const answer = await asked.promise;
    late([candidatesIn('Pyongyang')]);
    answer([[]]);
    await annotator.whenSettled();
    expect(annotator.marks()).toEqual([]);
    expect(painted()).toEqual([]);
    expect(states).toEqual([0]);
  });

  it('lets the page’s own highlights alone', async () => {
    const own = new Highlight();
    CSS.highlights.set('search', own);
    const page = await annotate('<p>Pyongyang');
    page.annotator.stop();
    expect([...CSS.highlights.keys()]).toEqual(['search']);
    CSS.highlights.delete('search');
  });

  it('says when nobody answered', async () => {
    const { annotator } = await annotate('<p>Pyongyang', {
      find: () => Promise.reject(new Error('no answer')),
    });
    expect(annotator.leftOut).toBe('no-answer');
  });
});
