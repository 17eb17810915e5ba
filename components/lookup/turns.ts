// Shares the background's time among the pages that ask: their questions are worked on in slices, one
// tab after the other and in a tab one frame after the other. Who has asked too much is refused.
import { afterMessages } from '../tasks/tasks.ts';

/** Who asks, as the browser says of the sender of a message. */
export interface Asker {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** Firefox does not give these two. */
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
}

/** Work in steps of a few milliseconds. */
export type Steps<T> = Generator<undefined, T>;

/** Takes the steps when it is the asker's turn. Rejects if the asker has gone. */
export type TakeSteps = <T>(steps: Steps<T>) => Promise<T>;

export interface Turns {
  /**
   * Answers a question of a page. `cost` is in characters, about the memory that the question takes.
   * Rejects at once if the page has asked too much that is not yet answered.
   */
  answer<T>(asker: Asker, cost: number, work: (takeSteps: TakeSteps) => Promise<T>): Promise<T>;
  /** Drops all work for a tab that was closed. */
  dropTab(tabId: number): void;
}

export interface TurnsOptions {
  /** In milliseconds. */
  readonly now?: () => number;
  /** Resolves when messages that have arrived meanwhile have been taken, or there are too many. */
  readonly nextTask?: () => Promise<void>;
}

/** The last step comes on top of it (ms). Messages have as much time between two slices. */
const SLICE_MS = 10;

/** What any message costs besides its text: no page leaves hundreds unanswered. */
export const MESSAGE_COST = 50_000;

/** Twice the longest page that is read, and three such pages or 500 short ones in one tab. */
const MOST_OF_FRAME = 10_000_000;
const MOST_OF_TAB = 30_000_000;

interface Job {
  readonly steps: Steps<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A document that waits for answers. */
class Waiting {
  readonly frameId: number | undefined;
  readonly jobs: Job[] = [];
  /** Of all that is not yet answered, in characters. */
  cost = 0;
  #gone = false;

  constructor(frameId: number | undefined) {
    this.frameId = frameId;
  }

  add(job: Job): void {
    if (this.#gone) job.reject(new Error('The page that asked has gone.'));
    else this.jobs.push(job);
  }

  drop(): void {
    this.#gone = true;
    for (const job of this.jobs.splice(0)) this.add(job);
  }

  /** Works on the oldest job for a slice of time. Returns what tells its asker, if it is done. */
  work(now: () => number): (() => void) | undefined {
    const [job] = this.jobs;
    const end = now() + SLICE_MS;
    try {
      while (job) {
        const { done, value } = job.steps.next();
        if (done) {
          this.jobs.shift();
          return () => job.resolve(value);
        }
        if (now() >= end) return undefined;
      }
    } catch (error) {
      this.jobs.shift();
      return () => job?.reject(error);
    }
    return undefined;
  }
}

type Documents = Map<string | number | undefined, Waiting>;

export function createTurns({
  now = () => performance.now(),
  nextTask = () => afterMessages(SLICE_MS),
}: TurnsOptions = {}): Turns {
  /** The documents of each tab. In both maps, whose turn it is comes first. */
  const tabs = new Map<number | undefined, Documents>();
  let working = false;

  function waitingOf(asker: Asker): Waiting {
    const { tab, frameId, documentId } = asker;
    const documents: Documents = tabs.get(tab?.id) ?? new Map();
    tabs.set(tab?.id, documents);
    const key = documentId ?? frameId;
    let waiting = documents.get(key);
    if (!waiting) {
      if (asker.documentLifecycle === 'active') {
        // The frame has a new document: nobody waits for the old one's answers.
        for (const each of documents.values()) if (each.frameId === frameId) each.drop();
      }
      waiting = new Waiting(frameId);
      documents.set(key, waiting);
    }
    return waiting;
  }

  function forget({ tab, frameId, documentId }: Asker, waiting: Waiting): void {
    const documents = tabs.get(tab?.id);
    const key = documentId ?? frameId;
    if (documents?.get(key) !== waiting) return;
    documents.delete(key);
    if (documents.size === 0) tabs.delete(tab?.id);
  }

  /** Whose turn it is; then all others have theirs before it comes again. */
  function next(): Waiting | undefined {
    for (const [tabId, documents] of tabs) {
      for (const [key, waiting] of documents) {
        if (waiting.jobs.length === 0) continue;
        documents.delete(key);
        documents.set(key, waiting);
        tabs.delete(tabId);
        tabs.set(tabId, documents);
        return waiting;
      }
    }
    return undefined;
  }

  async function workOff(): Promise<void> {
    if (working) return;
    working = true;
    for (let waiting = next(); waiting; waiting = next()) {
      const tell = waiting.work(now);
      await nextTask();
      if (!tell) continue;
      // Sending a long answer takes as long as a slice.
      tell();
      await nextTask();
    }
    working = false;
  }

  return {
    async answer(asker, cost, work) {
      const waiting = waitingOf(asker);
      let ofTab = cost;
      for (const each of tabs.get(asker.tab?.id)?.values() ?? []) ofTab += each.cost;
      const fits = waiting.cost + cost <= MOST_OF_FRAME && ofTab <= MOST_OF_TAB;
      waiting.cost += cost;
      try {
        if (!fits) throw new Error('The page asks too much at once.');
        return await work(
          (steps) =>
            new Promise((resolve, reject) => {
              waiting.add({ steps, resolve: resolve as Job['resolve'], reject });
              void workOff();
            }),
        );
      } finally {
        waiting.cost -= cost;
        if (waiting.cost === 0) forget(asker, waiting);
      }
    },

    dropTab(tabId) {
      for (const waiting of tabs.get(tabId)?.values() ?? []) waiting.drop();
      tabs.delete(tabId);
    },
  };
}
