// Turns mutation records into what must be read again. Must not know: how reading or painting is done.
import { composedParent } from '../read/composed-tree.ts';
import { Flow, flowOf } from '../read/flow.ts';

/** Beyond so many changed nodes, reading the whole page again is cheaper than sorting them out. */
const TOO_MANY = 4000;

/** What to observe: text, structure, and the two attributes that decide on language and editing. */
export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable', 'lang'],
};

/** The block element or shadow root whose line of text `node` is part of; null if it has none. */
export function containerOf(node: Node): Node | null {
  for (let n: Node | null = node; n; n = composedParent(n)) {
    if (n.nodeType === 11) return n;
    if (n.nodeType === 1 && flowOf((n as Element).localName) === Flow.block) return n;
  }
  return null;
}

const blank = (node: Node): boolean => node.nodeType === 3 && !/\S/.test((node as Text).data);

/** Whether a sibling keeps lines of text apart: the container's edge or a block. */
const isBoundary = (node: Node | null): boolean =>
  !node || (node.nodeType === 1 && flowOf((node as Element).localName) === Flow.block);

const hasNoLine = (node: Node): boolean => isBoundary(node) || node.nodeType === 8 || blank(node);

/** Whether only blocks between blocks came or went, so that no line of the parent's own changed. */
function changesOnlyBlocks(record: MutationRecord): boolean {
  const { target, previousSibling, nextSibling, addedNodes, removedNodes } = record;
  if (containerOf(target) !== target) return false;
  const before = isBoundary(previousSibling);
  const after = isBoundary(nextSibling);
  if (!before && !(after && blank(previousSibling as Node))) return false;
  if (!after && !(before && blank(nextSibling as Node))) return false;
  for (const node of addedNodes) if (!hasNoLine(node)) return false;
  for (const node of removedNodes) if (!hasNoLine(node)) return false;
  return true;
}

export class DirtyNodes {
  /** Nodes in lines of text that changed. */
  readonly touched = new Set<Node>();
  /** Elements that are new, or whose reading changed with an attribute: read with all in them. */
  readonly fresh = new Set<Element>();
  /** Elements whose attribute changed. */
  readonly reset = new Set<Element>();
  /** Too much changed: read everything. */
  everything = false;
  any = false;

  /** All is to be read again. */
  addEverything(): void {
    this.any = true;
    this.everything = true;
  }

  /** Nodes that are to be read with all in them, though no record tells of them. */
  addNodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      this.any = true;
      if (node instanceof Element) this.fresh.add(node);
      this.touched.add(node);
    }
  }

  /** Takes records in; `onText` hears of each text node whose data changed. */
  addRecords(records: readonly MutationRecord[], onText: (node: Text) => void): void {
    for (const record of records) {
      this.any = true;
      const { target, type } = record;
      if (type === 'characterData') {
        if (target.nodeType !== 3) continue;
        onText(target as Text);
        if (!this.everything) this.touched.add(target);
      } else if (this.everything) {
        // All is read again.
      } else if (type === 'attributes') {
        this.fresh.add(target as Element);
        this.reset.add(target as Element);
        if (target.parentNode) this.touched.add(target.parentNode);
      } else {
        for (const node of record.addedNodes) {
          if (node.nodeType === 1) this.fresh.add(node as Element);
        }
        if (!changesOnlyBlocks(record)) this.touched.add(target);
      }
    }
    if (this.touched.size + this.fresh.size > TOO_MANY) {
      this.everything = true;
      this.touched.clear();
      this.fresh.clear();
    }
  }
}
