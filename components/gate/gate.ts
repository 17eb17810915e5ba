// The gate of one page: asks whether its text names a pack's subject, and has the page script come when it
// does. Until then only text that is added is looked at.
import { MAX_BATCH } from '../../data/limits.ts';
import { REACH } from '../../data/raw-text.ts';
import { askTwice, quietly } from '../messaging/failures.ts';
import { answerInPage, type PageHandlers } from '../messaging/page.ts';
import { send } from '../messaging/send.ts';
import type { Frame, OpenPage, ReadPage } from '../page/model.ts';
import { onPageCode } from '../page/script.ts';
import type { Settings } from '../settings/storage.ts';
import { trusted } from '../trusted-events/trusted.ts';
import { activated } from './activated.ts';
import type { SwitchedPage } from './page-switch.ts';
import { statusOf } from './report-status.ts';
import { watchText } from './watch-text.ts';

export interface GateParts extends Frame {
  /** The page script's code, if it has come. */
  readonly pageCode: () => ReadPage | undefined;
  /** The language of the page's root, as the page writes it. */
  readonly lang: () => string | null;
}

/** Keeps the gate of this page until it is stopped. */
export function createGate(parts: GateParts, settings: Settings): SwitchedPage {
  const stopped = new AbortController();
  const { signal } = stopped;
  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  let page: OpenPage | undefined;
  /** Someone asked for the page script, so that it may come without the rules of the marks. */
  let asked = false;
  const text = watchText({
    ...{ document, shadowRootOf: parts.shadowRootOf, signal: watching.signal },
    onText: (added) => parts.isThere() && quietly(ask(added)),
  });
  const stopAnswering = answerInPage(answers());

  onPageCode(start, signal);
  window.addEventListener(
    'pageshow',
    trusted(({ persisted }) => persisted && !page && quietly(askAll())),
    { signal },
  );
  if (!settings.everywhere) quietly(askAll());

  return {
    apply(next) {
      settings = next;
      page?.apply(next);
      if (settings.everywhere && !page) quietly(open());
    },
    stop() {
      stopped.abort();
      stopAnswering();
      page?.stop();
    },
  };

  /** The page script is here: it does everything from now on. */
  function start(): OpenPage {
    if (page) return page;
    signal.throwIfAborted();
    const read = parts.pageCode();
    if (!read) throw new Error('No page script.');
    watching.abort();
    page = read(parts, settings, !asked);
    return page;
  }

  /** Has the page script come, whatever the page is about. */
  async function open(): Promise<OpenPage> {
    asked = true;
    if (!page) await askTwice(() => send('open-page', {}), signal);
    return start();
  }

  /** Asks about the whole page, and reports it. */
  async function askAll(): Promise<void> {
    // A page that the user does not see yet is not reported.
    if (!(document as { prerendering?: boolean }).prerendering) return ask(text.readAll(), true);
    await ask(text.readAll());
    await activated(document);
    if (!page && !signal.aborted) await send('report', { page: statusOf('silent') });
  }

  /** Asks about some text. The page script comes with the answer where it names the subject. */
  async function ask(raw: string, report = false): Promise<void> {
    let from = 0;
    do {
      const message = {
        text: raw.slice(from, from + MAX_BATCH),
        lang: parts.lang(),
        ...(report && { page: statusOf('silent') }),
      };
      report = false;
      const { open } = await askTwice(() => send('gate', message), signal);
      if (page || signal.aborted) return;
      if (open) return void start();
      // The next begins with the end of this one, so that no name is cut.
      from += MAX_BATCH - REACH;
    } while (from + REACH < raw.length);
  }

  function answers(): PageHandlers {
    const delegate =
      <A extends unknown[], R>(pick: (page: OpenPage) => (...args: A) => Promise<R>, silent: R) =>
      async (...args: A): Promise<R> =>
        page ? pick(page)(...args) : silent;
    return {
      jump: delegate(({ answers }) => answers.jump, { ok: false, index: 0, count: 0, text: '' }),
      date: delegate(({ answers }) => answers.date, { dated: null }),
      refresh: delegate(({ answers }) => answers.refresh, { ok: true }),
      command: delegate(({ answers }) => answers.command, { ok: false }),
      names: async (...args) => (await open()).answers.names(...args),
      mentions: async (...args) => (await open()).answers.mentions(...args),
      'open-gate': async (...args) => (await open()).answers['open-gate'](...args),
    };
  }
}
