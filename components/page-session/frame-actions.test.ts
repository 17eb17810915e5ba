// What a session asks of the page's frames.
import { expect, test, vi } from 'vitest';
import { english } from '../../tests/testing/english.ts';
import {
  first,
  frame,
  idle,
  ownWorld,
  parts,
  second,
  sendToFrame,
  started,
  world,
} from '../../tests/testing/page-session.ts';

ownWorld();

test('a jump goes to the frame that has the mention', async () => {
  world.frames = [frame(0), frame(4)];
  const { actions, get } = await started();
  const { status } = get();
  const name = status?.kind === 'on' ? status.names[0] : undefined;
  if (!name) throw new Error('no name');
  sendToFrame.mockResolvedValueOnce({ ok: true, index: 0, count: 2, text: 'the Harbour' });
  expect(await actions.jump(name, 3)).toEqual({ position: 3, text: 'the Harbour' });
  expect(sendToFrame).toHaveBeenLastCalledWith(7, 4, 'jump', { entity: first.id });
  sendToFrame.mockResolvedValueOnce({ ok: false, index: 0, count: 0, text: '' });
  expect(await actions.jump(name, 1)).toBeNull();
  sendToFrame.mockRejectedValueOnce(new Error('gone'));
  expect(await actions.jump(name, 1)).toBeNull();
  expect(await actions.jump(name, 5)).toBeNull();
});

test('marks are shown or hidden in every frame that is on', async () => {
  world.frames = [frame(0), frame(3, { status: 'off' }), frame(4)];
  const page = await started();
  page.actions.showMarks(false);
  await idle();
  expect(parts.messages.showMarks).toHaveBeenCalledExactlyOnceWith(7, [0, 4], false);
  parts.messages.showMarks.mockResolvedValueOnce(null);
  page.actions.showMarks(true);
  await idle();
  expect(page.get().trouble).toContain(english('popup_jumpFailed'));
});

test('the names of a silent page are marked in every frame that is silent', async () => {
  world.frames = [frame(0, { status: 'silent' }), frame(3, { status: 'off' })];
  world.frames.push(frame(4, { status: 'silent', entities: [] }));
  const page = await started();
  expect(page.get().status).toMatchObject({ kind: 'silent', names: [{ id: first.id }] });
  expect(page.get().data).toMatchObject({ kind: 'ready', events: [] });
  page.states.length = 0;
  sendToFrame.mockImplementation(async () => {
    world.frames = [frame(0)];
    return { ok: true };
  });
  page.actions.showNames();
  await idle();
  const gates = sendToFrame.mock.calls.filter(([, , type]) => type === 'open-gate');
  expect(gates).toEqual([
    [7, 0, 'open-gate', {}],
    [7, 4, 'open-gate', {}],
  ]);
  // Names first; not as if nothing were known of them.
  const [before, after] = page.states;
  expect([before?.status?.kind, before?.data.kind]).toEqual(['on', 'loading']);
  expect([after?.status?.kind, after?.data.kind]).toEqual(['on', 'ready']);
});

test('a silent page that is gone is told of', async () => {
  world.frames = [frame(0, { status: 'silent' })];
  const page = await started();
  sendToFrame.mockRejectedValue(new Error('gone'));
  page.actions.showNames();
  await idle();
  expect(page.get().trouble).toContain(english('popup_jumpFailed'));
  sendToFrame.mockReset();
});

const text = {
  text: `${first.name} met ${second.name}. Nothing else.`,
  lang: 'en',
  date: null,
  mentions: [
    { start: 0, end: first.name.length, entities: [first.id], marked: true },
    {
      start: first.name.length + 5,
      end: first.name.length + 5 + second.name.length,
      entities: [second.id],
      marked: true,
    },
  ],
  work: { totalMs: 0, longestMs: 0, slices: 0 },
};

test('the mentions of all frames are saved, without a frame that is gone', async () => {
  world.frames = [frame(0), frame(3), frame(4, { status: 'off' })];
  const { actions } = await started();
  sendToFrame.mockImplementation(async (_: number, frameId: number) => {
    if (frameId === 3) throw new Error('gone');
    return text;
  });
  await actions.saveMentions();
  expect(parts.saveMentions).toHaveBeenCalledExactlyOnceWith([
    { ...text, frameId: 0, url: 'https://www.tide.example/0', title: 'Frame 0' },
  ]);
  parts.saveMentions.mockRejectedValueOnce(new Error('no disk'));
  await expect(actions.saveMentions()).rejects.toThrow('no disk');
});

test('passages are found in the page’s texts, read once until its names change', async () => {
  world.frames = [frame(4)];
  sendToFrame.mockResolvedValue(text);
  const page = await started();
  const { data } = page.get();
  const [some] = data.kind === 'ready' ? data.events : [];
  if (!some) throw new Error('no event');
  const event = { ...some, names: [first, second] };
  const [passage] = await page.actions.passagesOf(event);
  expect(passage).toMatchObject({ entity: first.id, index: 0, frameId: 4 });
  await page.actions.passagesOf(event);
  expect(sendToFrame).toHaveBeenCalledTimes(1);
  world.frames = [frame(4, { entities: [first, second] })];
  page.refreshSoon();
  await vi.advanceTimersByTimeAsync(60);
  await page.actions.passagesOf(event);
  expect(sendToFrame).toHaveBeenCalledTimes(2);

  if (!passage) throw new Error('no passage');
  sendToFrame.mockResolvedValueOnce({ ok: true, index: 0, count: 1, text: '' });
  expect(await page.actions.onPassage(passage)).toBe(true);
  const jump = { entity: first.id, index: 0 };
  expect(sendToFrame).toHaveBeenLastCalledWith(7, 4, 'jump', jump);
  sendToFrame.mockRejectedValueOnce(new Error('gone'));
  expect(await page.actions.onPassage(passage)).toBe(false);
});
