import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passCommand } from './commands.ts';
import type { PageReports } from './page-reports.ts';

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
  return { sent, reports: { of } as unknown as PageReports };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { id: 'sidelight' });
});

it('asks one frame after another until one of them can do it', async () => {
  const { sent, reports } = tab({ 0: { ok: false }, 3: { ok: true }, 5: { ok: true } });
  await passCommand('next-mention', 1, reports);
  expect(sent.mock.calls.map(([frameId]) => frameId)).toEqual([0, 3]);
});

it('skips a frame that has gone', async () => {
  const { sent, reports } = tab({ 0: null, 3: { ok: true } });
  await passCommand('pin-card', 1, reports);
  expect(sent.mock.calls).toEqual([
    [0, 'pin-card', undefined],
    [3, 'pin-card', undefined],
  ]);
});

it('shows or hides the marks of every frame as the first one does', async () => {
  const { sent, reports } = tab({ 0: null, 3: { ok: true, shown: true }, 5: { ok: true } });
  await passCommand('show-marks', 1, reports);
  expect(sent.mock.calls).toEqual([
    [0, 'show-marks', undefined],
    [3, 'show-marks', undefined],
    [5, 'show-marks', true],
  ]);
});

it('leaves the command that opens the popup to the browser', async () => {
  const { sent, reports } = tab({ 0: { ok: true } });
  await passCommand('_execute_action', 1, reports);
  expect(sent).not.toHaveBeenCalled();
});
