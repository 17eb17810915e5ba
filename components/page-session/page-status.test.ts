import { expect, test } from 'vitest';
import type { PageReport } from '../messaging/protocol.ts';
import { arrivalAt, frameAt, mergeNames, pageStatus, whyUnreadable } from './page-status.ts';

const report = (more: Partial<PageReport> = {}): PageReport => ({
  url: 'https://tide.example/a',
  title: 'A',
  lang: 'en',
  status: 'on',
  entities: [],
  ...more,
});
const name = (id: string, count: number) => ({ id, name: id, kind: 'place', count }) as const;
const facts = {
  url: 'https://tide.example/a',
  site: 'tide.example',
  permitted: true,
  on: true,
  loading: false,
  frames: [],
};

test.each([
  [undefined, 'browser'],
  ['chrome://settings', 'browser'],
  ['about:blank', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/nl/firefox/', 'store'],
  ['https://tide.example/report.PDF', 'pdf'],
  ['file:///home/a/a.html', 'file'],
  ['https://tide.example/pdf-readers', null],
])('%s cannot be read because: %s', (url, why) => {
  expect(whyUnreadable(url)).toBe(why);
});

test.each([
  ['may-not', { permitted: false, on: false }],
  ['off', { on: false }],
  ['loading', { loading: true }],
  ['reload', {}],
  [
    'not-an-article',
    { frames: [{ frameId: 0, page: report({ status: 'not-an-article' }), date: null }] },
  ],
  ['on', { frames: [{ frameId: 0, page: report(), date: null }] }],
  ['silent', { frames: [{ frameId: 0, page: report({ status: 'silent' }), date: null }] }],
  // While it loads, too, and read once at the user's request.
  [
    'silent',
    {
      ...{ loading: true, permitted: false, on: false },
      frames: [{ frameId: 0, page: report({ status: 'silent' }), date: null }],
    },
  ],
  // One frame is about what the dataset knows.
  [
    'on',
    {
      frames: [
        { frameId: 0, page: report({ status: 'silent' }), date: null },
        { frameId: 4, page: report(), date: null },
      ],
    },
  ],
  // What the user can do there is read it all the same.
  [
    'not-an-article',
    {
      frames: [
        { frameId: 0, page: report({ status: 'not-an-article' }), date: null },
        { frameId: 4, page: report({ status: 'silent' }), date: null },
      ],
    },
  ],
  // Read once at the user's request, whatever the rules say.
  ['on', { permitted: false, on: false, frames: [{ frameId: 0, page: report(), date: null }] }],
  // The page script has not been switched on yet, or has stopped.
  ['off', { on: false, frames: [{ frameId: 0, page: report({ status: 'off' }), date: null }] }],
])('the status is %s', (kind, more) => {
  expect(pageStatus({ ...facts, ...more } as typeof facts).kind).toBe(kind);
});

test.each(['on', 'silent'] as const)('tells that a page is read once, %s', (kind) => {
  const read = { ...facts, frames: [{ frameId: 0, page: report({ status: kind }), date: null }] };
  const once = { ...read, permitted: false, on: false };
  expect(pageStatus(once as never)).toMatchObject({ kind, site: 'tide.example', once: true });
  // The rules bring Sidelight there, so they can take it away.
  for (const ruled of [read, { ...once, on: true }]) {
    expect(pageStatus(ruled as never)).toMatchObject({ kind, site: 'tide.example', once: false });
  }
});

const frames = [
  {
    frameId: 0,
    page: report({ entities: [name('port', 2), name('ada', 3)], leftOut: 'too-many-names' }),
    date: null,
  },
  { frameId: 7, page: report({ entities: [name('port', 4)] }), date: '2020-03-09' },
];

test('the mentions of all frames are counted together', () => {
  expect(mergeNames(frames).map(({ id, count }) => [id, count])).toEqual([
    ['port', 6],
    ['ada', 3],
  ]);
  expect(pageStatus({ ...facts, frames } as never)).toMatchObject({
    date: '2020-03-09',
    leftOut: 'too-many-names',
  });
});

test('a silent page has the names of its silent frames', () => {
  const silent = (frameId: number, ...entities: ReturnType<typeof name>[]) => ({
    frameId,
    page: report({ status: 'silent', entities }),
    date: null,
  });
  const off = { frameId: 9, page: report({ status: 'off', entities: [name('x', 1)] }), date: null };
  const frames = [silent(0, name('port', 1)), silent(4, name('port', 1), name('ada', 3)), off];
  const status = pageStatus({ ...facts, frames } as never);
  expect(status.kind === 'silent' && status.names.map(({ id, count }) => [id, count])).toEqual([
    ['ada', 3],
    ['port', 2],
  ]);
});

test('common names come last, however many mentions they have', () => {
  const country = { ...name('country', 9), common: true } as const;
  const page = report({ entities: [country, name('port', 1), name('ada', 2)] });
  expect(mergeNames([{ frameId: 0, page, date: null }]).map(({ id }) => id)).toEqual([
    'ada',
    'port',
    'country',
  ]);
});

test('people come first, also those that many pages name', () => {
  const person = { ...name('ada', 1), kind: 'person' as const };
  const leader = { ...name('leader', 5), kind: 'person' as const, common: true };
  const page = report({ entities: [name('port', 9), leader, person] });
  expect(mergeNames([{ frameId: 0, page, date: null }]).map(({ id }) => id)).toEqual([
    'ada',
    'leader',
    'port',
  ]);
});

test('a page that was read can be read, wherever it is: so the welcome page', () => {
  const url = 'chrome-extension://sidelight/welcome.html';
  const page = report({ url, entities: [name('port', 1)] });
  const frames = [{ frameId: 0, page, date: '2024-03-15' }];
  const nowhere = { ...facts, url, site: '', permitted: false, on: false };
  expect(pageStatus({ ...nowhere, frames })).toMatchObject({ kind: 'on', date: '2024-03-15' });
  expect(pageStatus(nowhere)).toEqual({ kind: 'cannot', why: 'browser' });
});

test('positions run through the frames in order', () => {
  const [port] = mergeNames(frames);
  if (!port) throw new Error('no name');
  expect([1, 2, 3, 6, 7].map((p) => frameAt(port, p))).toEqual([0, 0, 7, 7, undefined]);
  expect([arrivalAt(port, 0, 1), arrivalAt(port, 7, 0)]).toEqual([2, 3]);
});
