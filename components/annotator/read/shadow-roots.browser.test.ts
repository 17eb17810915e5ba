// Which shadow trees are found, and when. They are read like the rest of the page.
import { describe, expect, it } from 'vitest';
import { annotate, begin, marked, point } from '../../../tests/testing/annotator.ts';
import { pass, passUntil, stopClock } from '../../../tests/testing/page-clock.ts';
import { attach, openOrClosedShadowRoot } from '../../../tests/testing/shadow-trees.ts';

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

/** Resolves when all observers of sizes have been notified. */
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
    expect(annotator.idle, 'not noticed yet').toBe(true);
    one('script').dispatchEvent(new Event('load'));
    expect(annotator.idle).toBe(false);
    await annotator.whenIdle();
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
        const inner = openOrClosedShadowRoot(one('#a'))?.querySelector('#in') as Element;
        attach(inner, 'open', '<p>Kim Jong Un</p>');
        attach(one('#b'), 'open', 'Vladivostok');
      },
      { openOrClosedShadowRoot },
    );
    await passUntil(annotator.whenIdle());
    const found = ['Air Koryo', 'Kim Jong Un', 'Pyongyang', 'Vladivostok'];
    expect(marked(annotator)).toEqual(found);
    change(() => {
      document.body.insertAdjacentHTML('afterbegin', '<section id="d"><p>new</p></section>');
      attach(one('#d'), 'closed', '<p>North Korea</p>');
    });
    await passUntil(annotator.whenIdle());
    expect(marked(annotator)).toEqual(['North Korea', ...found]);
    // Attaching this one leaves no mutation record.
    attach(one('#c'), 'closed', '<p>Pyongyang</p>');
    point('#c i');
    await pass(1000);
    await passUntil(annotator.whenIdle());
    expect(marked(annotator)).toEqual(['North Korea', ...found, 'Pyongyang']);
  });

  it('finds hundreds that come at once, also in a tree that is known', async () => {
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
      const known = openOrClosedShadowRoot(one('#known')) as ShadowRoot;
      add(known, 'Kim Jong Un');
      for (let i = 0; i < 300; i++) add(one('main'), 'Pyongyang');
      add(known, 'Vladivostok');
    });
    expect(marked(annotator)).toEqual([
      ...['Air Koryo', 'Kim Jong Un', 'Vladivostok'],
      ...Array(300).fill('Pyongyang'),
    ]);
  });

  it('finds those whose attachment fires nothing, when the page grows by them', async () => {
    stopClock();
    const { annotator } = begin('<main><x-late></x-late><div id="app"></div></main>', {
      openOrClosedShadowRoot,
    });
    const grown = async () => {
      await laidOut();
      await pass(1000);
      await passUntil(annotator.whenIdle());
    };
    // Observers are notified of the initial sizes.
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

  it('finds late ones on elements that were made in another document', async () => {
    stopClock();
    const { annotator } = begin(
      () => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const made = frame.contentDocument?.createElement('div') as HTMLElement;
        made.id = 'made';
        document.body.append(made);
        frame.remove();
      },
      { openOrClosedShadowRoot },
    );
    await passUntil(annotator.whenIdle());
    attach(one('#made'), 'closed', '<p>Vladivostok</p>');
    point('#made');
    await pass(1000);
    await passUntil(annotator.whenIdle());
    expect(marked(annotator)).toEqual(['Vladivostok']);
  });

  it('asks only likely hosts on a page without such trees', async () => {
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
