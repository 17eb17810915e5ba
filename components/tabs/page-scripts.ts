// Gives documents what reads them and paints their marks: the page script with the painter, and the rules.
import type { AnswerTo, MessageTo } from '../messaging/protocol.ts';

interface SenderDocument {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
}

export interface PageScriptsParts {
  /** Runs the page script and the painter in a document. */
  readonly runPage: (document: SenderDocument) => Promise<void>;
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

export function createPageScripts({ runPage, styleMarks, ownOrigin }: PageScriptsParts) {
  /** Does something to the sender's document. The welcome page has scripts and rules itself. */
  async function act(
    { tab, frameId, documentId, url }: Sender,
    ...acts: readonly ((document: SenderDocument) => Promise<void>)[]
  ): Promise<{ ok: true }> {
    if (tab?.id === undefined || frameId === undefined) throw new Error('No document to run in.');
    const document = { tabId: tab.id, frameId, documentId };
    if (!url?.startsWith(ownOrigin)) await Promise.all(acts.map((one) => one(document)));
    return { ok: true };
  }

  return {
    'open-page': (_: unknown, sender: Sender): Promise<AnswerTo<'open-page'>> =>
      act(sender, runPage),

    'style-marks': (
      { on }: MessageTo<'style-marks'>,
      sender: Sender,
    ): Promise<AnswerTo<'style-marks'>> => act(sender, (document) => styleMarks(document, on)),
  };
}
