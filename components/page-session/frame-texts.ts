// The texts of a page's frames, with the names found in them.
import type { AnswerTo, FrameState } from '../messaging/protocol.ts';
import type { sendToFrame } from '../messaging/send.ts';

export interface FrameText extends Omit<AnswerTo<'mentions'>, 'dated'>, Pick<FrameState, 'date'> {
  readonly frameId: number;
  readonly url: string;
  readonly title: string;
}

/** In the order of `frames`. Frames that Sidelight is off in, or that do not answer, are left out. */
export async function textsOfFrames(
  tabId: number,
  frames: readonly FrameState[],
  ask: typeof sendToFrame,
): Promise<FrameText[]> {
  const texts = await Promise.all(
    frames
      .filter(({ page }) => page.status === 'on')
      .map(async ({ frameId, date, page: { url, title } }) => {
        try {
          const { dated: _, ...found } = await ask(tabId, frameId, 'mentions', {});
          return [{ ...found, date, frameId, url, title }];
        } catch {
          return [];
        }
      }),
  );
  return texts.flat();
}
