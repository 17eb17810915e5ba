import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CommandParts, passCommand } from './commands.ts';

type Answer = { ok: boolean; shown?: boolean };

/** A tab whose frames answer as given, by frame id; null is a frame that has gone. */
function tab(answers: Record<number, Answer | null>) {
  const sent = vi.fn();
  fakeBrowser.tabs.sendMessage = (async (
    _: number,
    message: { name: string; shown?: boolean },
    { frameId }: { frameId: number },
  ) => {
    sent(frameId, message.name, message.shown);
    const answer = answers[frameId];
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { answer };
  }) as unknown as typeof browser.tabs.sendMessage;
  const of = async () => Object.keys(answers).map((id) => ({ frameId: Number(id) }));
  const reports = { of } as unknown as CommandParts['reports'];
  return { sent, parts: { reports, activeTab: async () => 1, openPanel: vi.fn(async () => {}) } };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { id: 'sidelight' });
});

it('asks one frame after the other until one acts on it', async () => {
  const { sent, parts } = tab({ 0: { ok: false }, 3: { ok: true }, 5: { ok: true } });
  await passCommand('next-mention', { id: 1 }, parts);
  expect(sent.mock.calls.map(([frameId]) => frameId)).toEqual([0, 3]);
});

it('passes over a frame that is gone', async () => {
  const { sent, parts } = tab({ 0: null, 3: { ok: true } });
  await passCommand('pin-card', { id: 1 }, parts);
  expect(sent.mock.calls).toEqual([
    [0, 'pin-card', undefined],
    [3, 'pin-card', undefined],
  ]);
});

it('shows marks in every frame as the first one does', async () => {
  const { sent, parts } = tab({ 0: null, 3: { ok: true, shown: true }, 5: { ok: true } });
  await passCommand('show-marks', { id: 1 }, parts);
  expect(sent.mock.calls).toEqual([
    [0, 'show-marks', undefined],
    [3, 'show-marks', undefined],
    [5, 'show-marks', true],
  ]);
});

it('leaves the command that opens the popup to the browser', async () => {
  const { sent, parts } = tab({ 0: { ok: true } });
  await passCommand('_execute_action', { id: 1 }, parts);
  expect(sent).not.toHaveBeenCalled();
});

it('opens the side panel at once, in the window where the command was given', async () => {
  const { sent, parts } = tab({ 0: { ok: true } });
  void passCommand('open-panel', { id: 1, windowId: 4 }, parts);
  expect(parts.openPanel).toHaveBeenCalledExactlyOnceWith(4);
  expect(sent).not.toHaveBeenCalled();
});

it('goes to the active tab if the browser names none', async () => {
  const { sent, parts } = tab({ 0: { ok: true } });
  await passCommand('open-card', undefined, parts);
  expect(sent).toHaveBeenCalledOnce();
  await passCommand('open-card', undefined, { ...parts, activeTab: async () => undefined });
  expect(sent).toHaveBeenCalledOnce();
});
