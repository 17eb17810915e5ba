// Answers a page's gate: whether it opens. If it does, what reads the page comes with the answer; if not,
// the page is reported as a silent one, so that it need not send another message.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';
import type { Sender } from '../messaging/senders.ts';

export interface GateAnswerParts {
  readonly isAbout: (text: string, lang: string | null, sender: Sender) => Promise<boolean>;
  readonly openPage: (message: MessageTo<'open-page'>, sender: Sender) => Promise<unknown>;
  readonly styleMarks: (message: MessageTo<'style-marks'>, sender: Sender) => Promise<unknown>;
  readonly report: (message: MessageTo<'report'>, sender: Sender) => Promise<unknown>;
}

export const gateAnswer =
  ({ isAbout, openPage, styleMarks, report }: GateAnswerParts) =>
  async ({ text, lang, page }: MessageTo<'gate'>, sender: Sender): Promise<AnswerTo<'gate'>> => {
    const open = await isAbout(text, lang, sender);
    // The rules too: so there is no wait for them when the first mark is there to be painted.
    if (open) await Promise.all([openPage({}, sender), styleMarks({ on: true }, sender)]);
    else if (page) await report({ page }, sender);
    return { open };
  };
