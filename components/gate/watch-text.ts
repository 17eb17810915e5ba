// Watches a page for text that is added while the gate is shut, and reads that alone.
import type { ShadowRootOf } from '../../data/model.ts';
import { own } from '../../data/own-member.ts';
import { Throttle } from '../tasks/throttle.ts';
import { trusted } from '../trusted-events/trusted.ts';
import { outermostInline, readRun } from './inline-run.ts';
import { rawText } from './raw-text.ts';

export interface TextWatch {
  /** Reads all of the page's text again. */
  readAll(): string;
}

export interface TextWatchParts {
  readonly document: Document;
  readonly shadowRootOf: ShadowRootOf;
  /** Called with text that was added or has changed, and was not passed lately. */
  readonly onText: (text: string) => void;
  /** Aborting it leaves no observer, listener or timer. */
  readonly signal: AbortSignal;
}

/** Beyond this many changed parts the whole page is read again. */
const MAX_CHANGED = 1000;
/** Elements that may still get a shadow tree: attaching one leaves no mutation record. */
const MAX_HOSTS = 300;
/** Texts that come again and again, as in a carousel, are passed on once. */
const MAX_KNOWN = 500;
const MAX_KNOWN_LENGTH = 1000;
const COMMENT = 8;
/** Where applications are mounted, perhaps in a shadow tree. */
const mounts = ':is(div,main,section)[id]:empty';

/** Clocks and counters are no names. */
const word = /\p{L}\p{M}*\p{L}/u;

export function watchText({ document, shadowRootOf, onText, signal }: TextWatchParts): TextWatch {
  const changed = new Set<Node>();
  const hosts = new Set<Element>();
  let known = new Set<string>();
  const throttle = new Throttle(passOn, signal);
  const observer = new MutationObserver(take);
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  const onHost = (element: Element) => {
    if (hosts.size < MAX_HOSTS) hosts.add(element);
  };
  const parts = { shadowRootOf, onRoot: observe, onHost };
  const read = (node: Node): string => rawText(node, parts);

  function add(node: Node): void {
    // Of more than this many the number alone counts.
    if (changed.size > MAX_CHANGED || node.nodeType === COMMENT) return;
    changed.add(outermostInline(node));
  }

  function take(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') add(target);
      else for (const node of addedNodes) add(node);
    }
    if (changed.size > 0) throttle.ask();
  }

  /** Shadow trees that have come count as changed. */
  function findTrees(): void {
    for (const host of hosts) {
      const root = host.isConnected && shadowRootOf(host as HTMLElement);
      if (root || !host.isConnected) hosts.delete(host);
      if (!root) continue;
      observe(root);
      changed.add(root);
    }
  }

  function passOn(): void {
    const start = performance.now();
    const texts = new Set<string>();
    findTrees();
    if (changed.size > MAX_CHANGED) texts.add(readAll());
    for (const node of changed) {
      if (node.isConnected) texts.add(readRun(node, changed, read));
      changed.delete(node);
    }
    const fresh = [...texts].filter((text) => word.test(text) && !known.has(text));
    if (known.size > MAX_KNOWN) known = new Set();
    for (const text of fresh) if (text.length < MAX_KNOWN_LENGTH) known.add(text);
    if (fresh.length > 0) onText(fresh.join('\n'));
    throttle.rest(performance.now() - start);
  }

  /** A script has run, or the page is complete. */
  function loaded({ target }: Event): void {
    if (!(target instanceof Element)) {
      own(document, 'querySelectorAll').call(document, mounts).forEach(onHost);
    } else if (target.localName !== 'script') return;
    findTrees();
    if (changed.size > 0) throttle.ask();
  }

  function readAll(): string {
    changed.clear();
    return read(document);
  }

  document.addEventListener('load', trusted(loaded), { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('load', trusted(loaded), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  observe(document);

  return { readAll };
}
