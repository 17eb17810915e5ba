// Shadow trees, the hit test, density, jumps, and stopping.
import { describe, expect, it } from 'vitest';
import { annotate, marked, painted, pause } from '../../tests/testing/annotator.ts';

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
    const page = await annotate('<x-late></x-late><p>Pyongyang', { openOrClosedShadowRoot });
    let root: ShadowRoot | undefined;
    page.change(() => {
      root = attach(one('x-late'), 'closed', '<p>Air Koryo</p>');
      document.body.append(document.createElement('script'));
    });
    document.querySelector('script')?.dispatchEvent(new Event('load'));
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Air Koryo', 'Pyongyang']);
    (root as ShadowRoot).innerHTML = '<p>Vladivostok</p>';
    await pause(150);
    expect(marked(page.annotator)).toEqual(['Vladivostok', 'Pyongyang']);
  });

  it('finds them on ordinary elements that have children of their own, late ones too', async () => {
    const page = await annotate(
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
    const found = ['Air Koryo', 'Kim Jong Un', 'Pyongyang', 'Vladivostok'];
    expect(marked(page.annotator)).toEqual(found);
    page.change(() => {
      document.body.insertAdjacentHTML('afterbegin', '<section id="d"><p>new</p></section>');
      attach(one('#d'), 'closed', '<p>North Korea</p>');
    });
    await page.annotator.whenSettled();
    expect(marked(page.annotator)).toEqual(['North Korea', ...found]);
    // No record tells of this one.
    attach(one('#c'), 'closed', '<p>Pyongyang</p>');
    one('#c i').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await page.annotator.whenSettled();
    expect(marked(page.annotator)).toEqual(['North Korea', ...found, 'Pyongyang']);
  });

  it('finds those that are attached with nobody telling, when the page grows by them', async () => {
    const page = await annotate('<main><x-late></x-late><div id="app"></div></main>', {
      openOrClosedShadowRoot,
    });
    attach(one('x-late'), 'closed', '<p>Air Koryo</p>');
    await expect.poll(() => marked(page.annotator)).toEqual(['Air Koryo']);
    let parent = attach(one('#app'), 'closed', '');
    for (let i = 0; i < 1000; i++) {
      parent = attach(parent.appendChild(document.createElement('x-deep')), 'closed', '');
    }
    parent.append('Vladivostok');
    await expect
      .poll(() => marked(page.annotator), { timeout: 3000 })
      .toEqual(['Air Koryo', 'Vladivostok']);
  });

  it('asks likely elements alone where there are no such trees', async () => {
    const asked: string[] = [];
    // Where the browser's own pointer happens to rest, everything is asked.
    const unpointed = new AbortController();
    const swallow = (event: Event) => event.stopImmediatePropagation();
    addEventListener('pointerover', swallow, { capture: true, signal: unpointed.signal });
    await annotate('<p>Pyongyang</p><div></div><section><i slot="s">x</i></section><x-a></x-a>', {
      openOrClosedShadowRoot: (element) => {
        asked.push(element.localName);
        return null;
      },
    });
    unpointed.abort();
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
    page.change(() => (one('#late').textContent = 'Vladivostok'));
    await pause(150);
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
    expect(hit?.rects.length).toBeGreaterThan(0);
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
    const states: number[] = [];
    const page = await annotate('<p>Pyongyang', { onChange: (s) => void states.push(s.mentions) });
    page.annotator.setCurrent(page.annotator.marks()[0] ?? null);
    expect([...CSS.highlights.keys()].sort()).toEqual(['sl-1', 'sl-2']);
    page.annotator.stop();
    expect(CSS.highlights.size).toBe(0);
    const { slices } = page.annotator.work();
    page.change(() => document.body.insertAdjacentHTML('beforeend', '<p>Vladivostok'));
    await pause(150);
    expect(CSS.highlights.size).toBe(0);
    expect(page.annotator.work().slices).toBe(slices);
    page.annotator.start();
    await page.annotator.whenSettled();
    expect(painted()).toEqual(['Pyongyang', 'Vladivostok']);
    expect(states).toEqual([1, 2]);
  });

  it('forgets an answer that comes too late', async () => {
    let answer: (value: []) => void = () => {};
    const late = new Promise<[]>((resolve) => {
      answer = resolve;
    });
    document.body.innerHTML = '';
    const waiting = annotate('<p>Pyongyang', { find: () => late });
    await pause(20);
    expect(CSS.highlights.size).toBe(0);
    answer([]);
    const page = await waiting;
    page.annotator.stop();
    expect(page.annotator.marks()).toEqual([]);
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
