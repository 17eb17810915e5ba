import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memorySource } from '../../data/store/memory-source.ts';
import { largePack } from '../../tests/testing/packs.ts';
import type { ReadHistory } from '../read-history/read-history.ts';
import {
  createTimelineSession,
  type TimelineSessionParts,
  type TimelineTab,
} from './timeline-session.ts';

const pack = largePack(200);
const added = pack.events.map((event) => ({ ...event, added: '2.0' }));
const store = memorySource({ ...pack, events: added });
const replaceSearch = vi.fn();
const nextPaint = vi.fn(async () => {});
let history: ReadHistory;

const session = (more: Partial<TimelineSessionParts> = {}) => {
  const created = createTimelineSession({
    store,
    readHistoryForNews: async () => history,
    nextPaint,
    locale: 'en',
    search: '',
    replaceSearch,
    onProblem: console.error,
    ...more,
  });
  const states: TimelineTab[] = [];
  created.subscribe((state) => states.push(state));
  return { ...created, states };
};
const kindsOf = (states: readonly TimelineTab[]) =>
  states.map(({ data }) => (data.kind === 'ready' && data.partial ? 'partial' : data.kind));
const eventsOf = ({ data }: TimelineTab) => (data.kind === 'ready' ? data.events : []);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  history = new Map();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first screen comes first, then every event', async () => {
  const { start, states } = session();
  await start();
  expect(kindsOf(states)).toEqual(['partial', 'ready']);
  expect(nextPaint).toHaveBeenCalledOnce();
  const [first, all] = states.map(eventsOf);
  expect(first?.length).toBeLessThan(all?.length ?? 0);
  expect(all).toHaveLength(200);
});

test('an address that narrows the events waits for all of them', async () => {
  const { start, states, get } = session({ search: '?entity=place-1&q=x' });
  await start();
  expect(kindsOf(states)).toEqual(['ready']);
  expect(get().choice).toMatchObject({ names: ['place-1'], q: 'x' });
});

test('the first screen says what the dataset is, and the name of the address', async () => {
  const { start, states } = session({ search: '?entity=place-1' });
  await start();
  expect(states[0]?.about.dataset?.title.text).toBe(pack.title.en);
  expect(states[0]?.about.names.get('place-1')?.name.text).toBe(
    pack.entities.find(({ id }) => id === 'place-1')?.name,
  );
});

test('names that are chosen later are looked up once, and one that is unknown is null', async () => {
  const entities = vi.fn(store.entities);
  const { start, choose, get } = session({ store: { ...store, entities } });
  await start();
  entities.mockClear();
  const { choice } = get();
  choose({ ...choice, names: ['place-2'] });
  await vi.waitFor(() => expect(get().about.names.get('place-2')).toMatchObject({ id: 'place-2' }));
  choose({ ...choice, names: ['place-2', 'zeppelin'] });
  await vi.waitFor(() => expect(get().about.names.get('zeppelin')).toBeNull());
  expect(entities.mock.calls).toEqual([[['place-2']], [['zeppelin']]]);
});

test('a name that cannot be looked up is a gap in the heading, and is reported', async () => {
  const onProblem = vi.fn();
  const { start, choose, get } = session({ onProblem });
  await start();
  const problem = new Error('gone');
  vi.spyOn(store, 'entities').mockRejectedValueOnce(problem);
  choose({ ...get().choice, names: ['place-3'] });
  await vi.waitFor(() => expect(onProblem).toHaveBeenCalledWith(problem));
  expect(get().about.names.has('place-3')).toBe(false);
});

test('a long wait is shown, a short one is not', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const eventsAround = async (...asked: Parameters<typeof store.eventsAround>) => {
    await promise;
    return store.eventsAround(...asked);
  };
  const { start, states, get } = session({ store: { ...store, eventsAround } });
  const whole = start();
  await vi.advanceTimersByTimeAsync(249);
  expect([get().data.kind, states.length]).toEqual(['opening', 0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(get().data.kind).toBe('waiting');
  resolve();
  await whole;
  await vi.advanceTimersByTimeAsync(1000);
  expect(kindsOf(states)).toEqual(['waiting', 'partial', 'ready']);
});

test('an error stays in view until the next try has something to show', async () => {
  const allEvents = vi.fn(store.allEvents).mockRejectedValueOnce(new Error('no room'));
  const { start, states, get } = session({ store: { ...store, allEvents }, search: '?q=x' });
  await start();
  expect(get().data).toEqual({ kind: 'error', message: 'Error: no room' });
  await start();
  expect(kindsOf(states)).toEqual(['error', 'ready']);
});

test('choices go to the address when they rest, or when the page is left', async () => {
  const { choose, flushAddress, get, states } = session();
  const { choice } = get();
  choose({ ...choice, q: 'f' });
  await vi.advanceTimersByTimeAsync(249);
  choose({ ...choice, q: 'fl' });
  await vi.advanceTimersByTimeAsync(249);
  expect(replaceSearch).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(replaceSearch.mock.calls).toEqual([['?q=fl']]);
  choose({ ...choice, q: 'fli' });
  flushAddress();
  flushAddress();
  expect(replaceSearch.mock.calls).toEqual([['?q=fl'], ['?q=fli']]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(replaceSearch).toHaveBeenCalledTimes(2);
  expect(states.map((state) => state.choice.q)).toEqual(['f', 'fl', 'fli']);
});

test('news are marked again only when they have changed, and all events are there', async () => {
  const { start, refreshNews, states } = session();
  await refreshNews();
  expect(states).toEqual([]);
  await start();
  await refreshNews();
  expect(states).toHaveLength(2);
  history = new Map([['place-1', { last: { day: '2020-01-01', version: '1.0' } }]]);
  await refreshNews();
  const marked = eventsOf(states[2] as TimelineTab).filter(({ news }) => news);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.every(({ names }) => names.some(({ id }) => id === 'place-1'))).toBe(true);
});

test('events are shown even if the read history cannot be read', async () => {
  const { start, get } = session({
    readHistoryForNews: () => Promise.reject(new Error('no storage')),
  });
  await start();
  expect(eventsOf(get())).toHaveLength(200);
});
