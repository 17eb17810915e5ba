// How the events of the page's names are loaded and shown, in a session.
import { describe, expect, test, vi } from 'vitest';
import { memorySource } from '../../data/store/memory-source.ts';
import {
  first,
  frame,
  idle,
  names,
  ownWorld,
  pack,
  records,
  second,
  send,
  sendToFrame,
  session,
  started,
  world,
} from '../../tests/testing/page-session.ts';
import type { PageState } from './model.ts';

ownWorld();

const idsOf = ({ data }: PageState) =>
  data.kind === 'ready' ? data.events.map(({ id }) => id) : data.kind;

test('the names come first, then what the user calls them, then their events', async () => {
  const many = names.slice(0, 8);
  world.frames = [frame(0, { entities: many })];
  const { states, get } = await started();
  const kinds = states.map(({ status, data }) => [
    status?.kind,
    data.kind,
    data.kind === 'ready' && data.partial === true,
  ]);
  expect(kinds.slice(0, 2)).toEqual([
    ['on', 'loading', false],
    ['on', 'ready', true],
  ]);
  expect(states.map(idsOf)[1]).toEqual([]);
  const events = await records.eventsOf(many.map(({ id }) => id));
  expect(idsOf(get())).toEqual(events.map(({ id }) => id));
  expect(get().data).not.toHaveProperty('partial');
});

describe('the story so far', () => {
  const idsOfStory = ({ story }: PageState) =>
    story && [story.until, story.since].map((events) => events.map(({ id }) => id));
  const said = (mentions: readonly (typeof first)[]) => ({
    text: mentions.map(({ name }) => name).join('\n'),
    lang: 'en',
    mentions: mentions.map(({ id, name }, at) => {
      const start = mentions.slice(0, at).reduce((sum, before) => sum + before.name.length + 1, 0);
      return { start, end: start + name.length, entities: [id], marked: true };
    }),
  });

  test('is chosen from all events of the names in the page’s text, around its date', async () => {
    const date = '2000-02';
    world.frames = [{ ...frame(0, { entities: [first, second] }), date }];
    sendToFrame.mockResolvedValueOnce(said([first]));
    const { get } = await started();
    expect(sendToFrame).toHaveBeenCalledExactlyOnceWith(7, 0, 'mentions', {});
    const ofFirst = (await records.eventsOf([first.id])).map(({ id }) => id);
    const [until = [], since = []] = idsOfStory(get()) ?? [];
    expect(until.length).toBeGreaterThan(0);
    expect(since.length).toBeGreaterThan(0);
    expect(ofFirst).toEqual(expect.arrayContaining([...until, ...since]));
    const { events } = pack;
    const dayOf = (id: string) => events.find((event) => event.id === id)?.from ?? '';
    expect(until.every((id) => dayOf(id) <= '2000-02-29')).toBe(true);
    expect(since.every((id) => dayOf(id) > '2000-02-29')).toBe(true);
    for (const half of [until, since]) {
      expect(half.map(dayOf)).toEqual(half.map(dayOf).sort());
    }
  });

  test('of a page without a date is one list', async () => {
    sendToFrame.mockResolvedValueOnce(said([first]));
    const { get } = await started();
    expect(get().story).toMatchObject({ date: null, since: [] });
    expect(get().story?.until.length).toBeGreaterThan(4);
  });

  test('of a page that does not tell its text is chosen by its names', async () => {
    sendToFrame.mockReturnValueOnce(new Promise(() => {}));
    const page = session();
    const whole = page.start();
    await vi.advanceTimersByTimeAsync(499);
    expect(page.get().data).toMatchObject({ kind: 'ready' });
    expect(page.get().story).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await whole;
    const ids = idsOfStory(page.get())?.flat();
    const ofFirst = (await records.eventsOf([first.id])).map(({ id }) => id);
    expect(ids?.length).toBeGreaterThan(4);
    expect(ofFirst).toEqual(expect.arrayContaining(ids ?? []));
  });

  test('is null where there are no names, or nothing happened to them', async () => {
    const events = pack.events.filter(({ entities }) => !entities.includes(first.id));
    const idle = await started({ store: memorySource({ ...pack, events }) });
    expect(idle.get().story).toBeNull();
    world.frames = [frame(0, { entities: [] })];
    expect((await started()).get().story).toBeNull();
  });

  test('is told of a paragraph too, and reads no events for that', async () => {
    world.frames = [{ ...frame(0, { entities: [first, second] }), date: '2000-02' }];
    const eventsOf = vi.fn(records.eventsOf);
    const page = await started({ store: { ...records, eventsOf } });
    const told = await page.storyOf({ text: 'It is there.', lang: 'en', entities: [second.id] });
    expect(eventsOf).toHaveBeenCalledOnce();
    const ids = [...(told?.until ?? []), ...(told?.since ?? [])].map(({ id }) => id);
    const ofSecond = (await records.eventsOf([second.id])).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(ofSecond).toEqual(expect.arrayContaining(ids));
    expect(told?.date).toBe('2000-02');
    const nobody = await page.storyOf({ text: 'Nobody.', lang: 'en', entities: [] });
    expect(nobody).toBeNull();
  });
});

test('a page without names says how many the dataset knows', async () => {
  world.frames = [frame(0, { entities: [] })];
  const { data } = (await started()).get();
  expect(data).toMatchObject({ kind: 'ready', events: [], known: pack.entities.length });
});

test('what the dataset is about is told in the user’s language, by its title if need be', async () => {
  const { data } = (await started()).get();
  expect(data).toMatchObject({ about: pack.title.en });
  const about = { en: 'the harbour', nl: 'de haven' };
  const dutch = await started({ store: memorySource({ ...pack, about }), locale: 'nl-BE' });
  expect(dutch.get().data).toMatchObject({ about: 'de haven' });
});

describe('the names of the page', () => {
  const names = { ko: '첫째 곳' };
  const korean = {
    store: memorySource({
      ...pack,
      entities: pack.entities.map((one) => (one.id === first.id ? { ...one, names } : one)),
    }),
    locale: 'ko',
  };
  const shown = ({ data }: PageState) => (data.kind === 'ready' ? [...data.names] : data.kind);
  const local = [first.id, { text: '첫째 곳', lang: 'ko' }];

  test('are told as the user calls them, before their events', async () => {
    world.frames = [frame(0, { entities: [first, second] })];
    const { states } = await started(korean);
    const both = [local, [second.id, { text: second.name, lang: 'en' }]];
    expect(states.map(shown).slice(0, 2)).toEqual(['loading', both]);
    expect(idsOf(states[1] as PageState)).toEqual([]);
  });

  test('are told of a silent page too, and again when it names others', async () => {
    const silent = { status: 'silent' } as const;
    world.frames = [frame(0, { ...silent, entities: [second] })];
    const page = await started(korean);
    expect(shown(page.get())).toEqual([[second.id, { text: second.name, lang: 'en' }]]);
    world.frames = [frame(0, { ...silent, entities: [first] })];
    page.refreshSoon();
    await vi.advanceTimersByTimeAsync(60);
    expect(shown(page.get())).toEqual([local]);
  });
});

test('events are read again only for other names', async () => {
  const eventsOf = vi.fn(records.eventsOf);
  const page = await started({ store: { ...records, eventsOf } });
  page.refreshSoon();
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  expect(send).toHaveBeenCalledTimes(2);
  expect(eventsOf).toHaveBeenCalledTimes(1);
  world.frames = [frame(0, { entities: [second] })];
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  expect(eventsOf).toHaveBeenCalledTimes(2);
  expect(idsOf(page.get())).toEqual((await records.eventsOf([second.id])).map(({ id }) => id));
});

test('what is new since the last visit is marked, also when only that has changed', async () => {
  const added = { ...pack, events: pack.events.map((event) => ({ ...event, added: '2.0' })) };
  let history = new Map();
  const page = await started({
    store: memorySource(added),
    readHistoryForNews: async () => history,
  });
  const newOnes = () => {
    const { data } = page.get();
    return data.kind === 'ready' ? data.events.filter(({ news }) => news).length : -1;
  };
  expect(newOnes()).toBe(0);
  history = new Map([[first.id, { last: { day: '2020-01-01', version: '1.0' } }]]);
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  expect(newOnes()).toBeGreaterThan(0);
  const told = await page.storyOf({ text: 'It is there.', lang: 'en', entities: [first.id] });
  expect(told?.until.some(({ news }) => news)).toBe(true);
});

test('a wait is shown when it is long, and no longer than it lasts', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const slow = { ...records, info: () => promise.then(records.info) };
  const { start, get } = session({ store: slow });
  const whole = start();
  await vi.advanceTimersByTimeAsync(249);
  expect(get().data).toEqual({ kind: 'loading' });
  await vi.advanceTimersByTimeAsync(1);
  expect(get().data).toEqual({ kind: 'loading', slow: true });
  resolve();
  await whole;
  expect(get().data.kind).toBe('ready');
});

test('events of names that have left the page meanwhile are not shown', async () => {
  const late = Promise.withResolvers<void>();
  const eventsOf = vi.fn(async (ids: readonly string[]) => {
    if (ids.includes(first.id)) await late.promise;
    return records.eventsOf(ids);
  });
  const page = session({ store: { ...records, eventsOf } });
  const whole = page.start();
  await idle();
  world.frames = [frame(0, { entities: [second] })];
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  const shown = idsOf(page.get());
  expect(shown).toEqual((await records.eventsOf([second.id])).map(({ id }) => id));
  late.resolve();
  await whole;
  expect(idsOf(page.get())).toEqual(shown);
});

test('an error is shown, and another try works', async () => {
  const info = vi.fn(records.info).mockRejectedValue(new Error('no room'));
  const page = await started({ store: { ...records, info } });
  expect(page.get().data).toEqual({ kind: 'error', message: 'Error: no room' });
  info.mockImplementation(records.info);
  page.actions.retry();
  expect(page.get().data).toEqual({ kind: 'loading' });
  await idle();
  expect(page.get().data).toMatchObject({ kind: 'ready', known: 0 });
});
