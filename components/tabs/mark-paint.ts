// Gives documents what paints their marks: the painter's script and the rules.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';

interface SenderDocument {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
}

export interface MarkPaintParts {
  /** Runs the painter's script in a document. */
  readonly runPainter: (document: SenderDocument) => Promise<void>;
  /** Adds the rules of the marks to a document, or takes them away. */
  readonly styleMarks: (document: SenderDocument, on: boolean) => Promise<void>;
  /** The address that all pages of the extension begin with. */
  readonly ownOrigin: string;
}

/** The used members of a message's sender. Not every browser gives a `documentId`. */
interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly url?: string | undefined;
}

export function createMarkPaint({ runPainter, styleMarks, ownOrigin }: MarkPaintParts) {
  /** Does something to the sender's document. The welcome page has painter and rules itself. */
  async function paint(
    { tab, frameId, documentId, url }: Sender,
    act: (document: SenderDocument) => Promise<void>,
  ): Promise<{ ok: true }> {
    if (tab?.id === undefined || frameId === undefined) throw new Error('No document to paint.');
    if (!url?.startsWith(ownOrigin)) await act({ tabId: tab.id, frameId, documentId });
    return { ok: true };
  }

  return {
    answers: {
      'load-painter': (_: unknown, sender: Sender): Promise<AnswerTo<'load-painter'>> =>
        paint(sender, runPainter),

      'style-marks': (
        { on }: MessageTo<'style-marks'>,
        sender: Sender,
      ): Promise<AnswerTo<'style-marks'>> => paint(sender, (document) => styleMarks(document, on)),
    },

    /**
     * `find`, which also has the painter run where names were found: it comes about when the answer does,
     * and nothing waits for it. Should it not, the page asks for it when it has something to paint.
     */
    withPainter:
      <S extends Sender>(
        find: (message: MessageTo<'find'>, sender: S) => Promise<AnswerTo<'find'>>,
      ) =>
      async (message: MessageTo<'find'>, sender: S): Promise<AnswerTo<'find'>> => {
        const answer = await find(message, sender);
        const isNamed = Object.keys(answer.entities).length > 0;
        if (message.needsPainter && isNamed) paint(sender, runPainter).catch(() => {});
        return answer;
      },
  };
}
