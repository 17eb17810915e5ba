// Watches a page for text that is added while the gate is shut, and reads that alone.
import type { ShadowRootOf } from '../../data/model.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import { Throttle } from '../tasks/throttle.ts';
import { trusted } from '../trusted-events/trusted.ts';
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
/** A text that changes in an element of more nodes is read without what is around it. */
const MAX_AROUND = 50;
/** Custom elements that may still get a shadow tree: attaching one leaves no mutation record. */
const MAX_HOSTS = 300;
/** Texts that come again and again, as in a carousel, are passed on once. */
const MAX_KNOWN = 500;
const MAX_KNOWN_LENGTH = 1000;

/** Clocks and counters are no names. */
const word = /\p{L}\p{M}*\p{L}/u;

const isInline = (node: Node): boolean => {
  const flow = node instanceof Element ? flowOf(node.localName) : Flow.inline;
  return flow === Flow.inline || flow === Flow.footnote;
};

/** The element in whose text the node stands: a name may go on in its neighbours. */
function around(node: Node): Node {
  let whole = node;
  while (whole.parentNode && isInline(whole)) whole = whole.parentNode;
  return whole.childNodes.length > MAX_AROUND ? node : whole;
}

export function watchText({ document, shadowRootOf, onText, signal }: TextWatchParts): TextWatch {
  const changed = new Set<Node>();
  const hosts = new Set<Element>();
  let known = new Set<string>();
  const throttle = new Throttle(passOn, signal);
  const observer = new MutationObserver(take);
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  const parts = {
    shadowRootOf,
    onRoot: observe,
    onHost(element: Element) {
      if (hosts.size < MAX_HOSTS) hosts.add(element);
    },
  };

  function take(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(around(target));
      for (const node of addedNodes) changed.add(isInline(node) ? around(target) : node);
      if (changed.size > MAX_CHANGED) {
        changed.clear();
        changed.add(document);
      }
    }
    if (changed.size > 0) throttle.ask();
  }

  function passOn(): void {
    const start = performance.now();
    const texts = new Set<string>();
    for (const node of changed) if (node.isConnected) texts.add(rawText(node, parts));
    changed.clear();
    const fresh = [...texts].filter((text) => word.test(text) && !known.has(text));
    if (known.size > MAX_KNOWN) known = new Set();
    for (const text of fresh) if (text.length < MAX_KNOWN_LENGTH) known.add(text);
    if (fresh.length > 0) onText(fresh.join('\n'));
    throttle.rest(performance.now() - start);
  }

  /** A script has run, or the page is complete. */
  function lookForTrees({ target }: Event): void {
    if (target instanceof Element && target.localName !== 'script') return;
    for (const host of hosts) {
      const root = host.isConnected && shadowRootOf(host as HTMLElement);
      if (root || !host.isConnected) hosts.delete(host);
      if (root) changed.add(root);
    }
    if (changed.size > 0) throttle.ask();
  }

  const listening = { capture: true, passive: true, signal };
  document.addEventListener('load', trusted(lookForTrees), listening);
  document.defaultView?.addEventListener('load', trusted(lookForTrees), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  observe(document);

  return {
    readAll() {
      changed.clear();
      return rawText(document, parts);
    },
  };
}
