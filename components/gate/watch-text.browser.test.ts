// What is passed on of the text that a page gets later, and when, in a real DOM.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TEXT_BORDER } from '../../data/raw-text.ts';
import { pass, stopClock, waiting } from '../../tests/testing/page-clock.ts';
import { attach, openOrClosedShadowRoot } from '../../tests/testing/shadow-trees.ts';
import { type TextWatch, watchText } from './watch-text.ts';

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

let stopped: AbortController;
/** What was passed on, with a `|` between two parts of the page, and without the borders of texts. */
let passed: string[];
let watch: TextWatch;

/** Writes a page and watches it. All of it has been read. */
function begin(html: string, write = () => {}): void {
  document.body.innerHTML = html;
  write();
  watch = watchText({
    document,
    shadowRootOf: openOrClosedShadowRoot,
    onText: (text) =>
      passed.push(
        text
          .replaceAll(TEXT_BORDER, '')
          .replace(/\s*\n\s*/g, '|')
          .replace(/^\||\|$/g, ''),
      ),
    signal: stopped.signal,
  });
  watch.readAll();
}

/** Lets the page change, and then time for one reading. Returns what was passed on. */
async function after(change: () => void, ms = 30): Promise<string[]> {
  passed = [];
  change();
  await pass(ms);
  return passed;
}

beforeEach(() => {
  stopClock();
  stopped = new AbortController();
  passed = [];
});

afterEach(() => {
  stopped.abort();
  document.body.innerHTML = '';
});

test('reads the whole page when asked, and passes on nothing that was there', async () => {
  begin('<p>Air Koryo</p>');
  expect(watch.readAll()).toBe('Air Koryo');
  await pass(100);
  expect(passed).toEqual([]);
  expect(waiting(), 'timers on a page that does not change').toBe(0);
});

test('passes on what is added, and nothing else, within 30 ms', async () => {
  begin('<main><p>old</p></main>');
  expect(
    await after(() => one('main').insertAdjacentHTML('beforeend', '<p>Air Koryo</p>')),
  ).toEqual(['Air Koryo']);
  expect(waiting()).toBe(0);
});

test('a name may go on in inline neighbours of what was added', async () => {
  begin('<div><p>Air <b><i>K</i></b></p><p>other</p></div>');
  expect(await after(() => one('i').append('oryo'))).toEqual(['Air Koryo']);
  expect(await after(() => one('b').insertAdjacentHTML('afterend', ' <em>flies</em>'))).toEqual([
    'Air Koryo flies',
  ]);
});

test('text that changes is read with its neighbours', async () => {
  begin('<p>Air <b>x</b> flies</p><p>other</p>');
  const change = () => {
    (one('b').firstChild as Text).data = 'Koryo';
  };
  expect(await after(change)).toEqual(['Air Koryo flies']);
});

test('of a very long line as much is read beside what was added as a name may take', async () => {
  begin(
    `<p>${'<i>before</i> '.repeat(999)}<b>Air </b><i></i><u></u><b> said</b>${' <i>so</i>'.repeat(999)}`,
  );
  const [added = ''] = await after(() => one('i + u').append('Koryo'));
  expect(added).toContain('before Air Koryo said so');
  expect(added.length).toBeLessThan(600);
});

test('a picture in a long page does not have the page read', async () => {
  begin(`<p>one</p><p>two</p>`);
  expect(await after(() => document.body.append(document.createElement('img')))).toEqual([]);
  expect(await after(() => document.body.append('Air ', 'Koryo'))).toEqual(['Air Koryo']);
});

test('what is added many times over is read once', async () => {
  begin('<main></main>');
  const added = await after(() => {
    for (let i = 0; i < 500; i++) one('main').append('a', document.createElement('b'));
    one('main').insertAdjacentHTML('beforeend', '<p>Air Koryo</p>');
  });
  expect(added).toHaveLength(1);
  expect(added[0]?.match(/Air Koryo/g)).toHaveLength(1);
});

test('thousands of blocks at once are all read', async () => {
  begin('<main></main>');
  const added = await after(() => {
    for (let i = 0; i < 3000; i++) one('main').insertAdjacentHTML('beforeend', `<p>Text ${i}x</p>`);
  });
  expect(added).toHaveLength(1);
  expect(added[0]?.match(/Text \d+x/g)).toHaveLength(3000);
});

test.each([
  ['scripts and styles', '<script type="text">let air</script><style>a { color: red }</style>'],
  ['digits', '<p>12:30:05</p>'],
  ['what is no letter', '<p>— · — 🛩️</p>'],
  ['an image', '<img alt="Air Koryo">'],
  ['comments', '<!-- Air Koryo -->'],
])('not passed on: %s', async (_, html) => {
  begin('<main></main>');
  expect(await after(() => one('main').insertAdjacentHTML('beforeend', html))).toEqual([]);
  expect(waiting()).toBe(0);
});

test('attributes are nothing to read', async () => {
  begin('<p title="x">Air Koryo</p>');
  const change = () => {
    one('p').title = 'Pyongyang';
    one('p').className = 'late';
  };
  expect(await after(change)).toEqual([]);
});

test('what has left the page again is not read', async () => {
  begin('<main></main>');
  const change = () => {
    one('main').innerHTML = '<p>Air Koryo</p>';
    one('main').innerHTML = '<p>Vladivostok</p>';
  };
  expect(await after(change)).toEqual(['Vladivostok']);
});

test('texts that take turns are passed on once', async () => {
  begin('<p>one</p>');
  const say = (text: string) => () => {
    one('p').textContent = text;
  };
  expect(await after(say('Koryo'), 500)).toEqual(['Koryo']);
  expect(await after(say('two'), 500)).toEqual(['two']);
  expect(await after(say('Koryo'), 500)).toEqual([]);
  // No list of them grows without end.
  for (let i = 0; i < 600; i++) await after(say(`xx${i}`), 30);
  expect(await after(say('Koryo'), 500)).toEqual(['Koryo']);
});

test('a clock that ticks in a text costs no message', async () => {
  begin('<p>Now <b>12:00</b></p>');
  await after(() => one('b').append(' sharp'), 500);
  const tick = () => {
    one('b').textContent = '12:01';
  };
  expect(await after(tick, 500)).toEqual(['Now 12:01']);
  expect(await after(tick, 500)).toEqual([]);
});

test('work takes at most a tenth of the time', async () => {
  const clock = vi.spyOn(performance, 'now');
  begin('<p></p>');
  let now = 0;
  // Each reading takes 20 ms.
  clock.mockImplementation(() => (now += 20));
  await after(() => one('p').append('Air Koryo'));
  clock.mockImplementation(() => now);
  expect(passed).toEqual(['Air Koryo']);
  expect(await after(() => one('p').append(' flies'), 150)).toEqual([]);
  now += 180;
  expect(await after(() => {}, 200)).toEqual(['Air Koryo flies']);
});

test('follows shadow trees, those in what was added too', async () => {
  begin('<x-a></x-a><div id="d"></div>', () => attach(one('x-a'), 'closed', '<p>old</p>'));
  const old = openOrClosedShadowRoot(one('x-a')) as ShadowRoot;
  expect(await after(() => old.querySelector('p')?.append(' Koryo'))).toEqual(['old Koryo']);
  let late: ShadowRoot | undefined;
  const add = () => {
    const host = document.createElement('x-b');
    late = attach(host, 'open', '<p>Vladivostok</p>');
    one('#d').append(host);
  };
  expect(await after(add)).toEqual(['Vladivostok']);
  expect(await after(() => late?.append('Pyongyang'))).toEqual(['Pyongyang']);
});

test.each(['open', 'closed'] as const)(
  'the tree (%s) that comes late in a custom element is found once a script has run, and followed',
  async (mode) => {
    begin('<x-late></x-late><script></script><img>');
    let root: ShadowRoot | undefined;
    const come = () => {
      root = attach(one('x-late'), mode, '<p>Air Koryo</p>');
    };
    expect(await after(come), 'nothing has told of it').toEqual([]);
    const load = (selector: string) => () => one(selector).dispatchEvent(new Event('load'));
    expect(await after(load('img')), 'an image makes none').toEqual([]);
    expect(await after(load('script'))).toEqual(['Air Koryo']);
    expect(await after(load('script')), 'only once').toEqual([]);
    expect(await after(() => root?.append('Vladivostok'))).toEqual(['Vladivostok']);
  },
);

test('finds those that have come by the time that the page is complete, or changes', async () => {
  begin('<x-one></x-one><x-two></x-two><p></p><div id="app"></div>');
  attach(one('x-one'), 'closed', '<p>Air Koryo</p>');
  attach(one('#app'), 'closed', '<p>flies</p>');
  const complete = () => window.dispatchEvent(new Event('load'));
  expect(await after(complete)).toEqual(['Air Koryo|flies']);
  attach(one('x-two'), 'closed', '<p>Vladivostok</p>');
  expect(await after(() => one('p').append('more'))).toEqual(['more|Vladivostok']);
});

test('a host that has left the page is forgotten', async () => {
  begin('<x-late></x-late>');
  const host = one('x-late');
  host.remove();
  attach(host, 'closed', '<p>Air Koryo</p>');
  expect(await after(() => window.dispatchEvent(new Event('load')))).toEqual([]);
  expect(await after(() => document.body.append(host)), 'until it is back').toEqual(['Air Koryo']);
});

test('follows changes in forms whatever their inputs are called', async () => {
  begin('<form><input name="parentNode"><input name="childNodes"><b></b></form>');
  expect(await after(() => one('b').append('Air Koryo'))).toEqual(['Air Koryo']);
  expect(await after(() => one('form').append('flies'))).toEqual(['Air Koryoflies']);
});

test('stopped, it leaves no observer, listener or timer behind', async () => {
  begin('<x-late></x-late><p></p>');
  one('p').append('Air Koryo');
  await pass(1);
  expect(waiting()).toBe(1);
  stopped.abort();
  expect(waiting()).toBe(0);
  attach(one('x-late'), 'open', 'Pyongyang');
  const change = () => {
    one('p').append('Vladivostok');
    window.dispatchEvent(new Event('load'));
  };
  expect(await after(change)).toEqual([]);
  expect(waiting()).toBe(0);
});
