// Collects from mutation records what must be read again.
import { composedParent } from '../read/composed-tree.ts';
import { Flow, flowOf } from '../read/flow.ts';
import { typeOf } from '../read/shadowed.ts';

/** Beyond this many changed nodes, reading the whole page again is cheaper than sorting them out. */
const TOO_MANY = 4000;

/** What to observe: text, structure, and the two attributes that decide on language and editing. */
export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable', 'lang'],
};

/** The block element or shadow root whose text `node` is part of; null if it has none. */
export function containerOf(node: Node): Node | null {
  for (let n: Node | null = node; n; n = composedParent(n)) {
    const type = typeOf(n);
    if (type === 11) return n;
    if (type === 1 && flowOf((n as Element).localName) === Flow.block) return n;
  }
  return null;
}

const blank = (node: Node): boolean => node.nodeType === 3 && !/\S/.test((node as Text).data);

/** Whether a sibling ends a line of text: the container's edge (null) or a block. */
const isBoundary = (node: Node | null): boolean =>
  !node || (typeOf(node) === 1 && flowOf((node as Element).localName) === Flow.block);

/** Whether a node adds nothing to its parent's own text. */
const hasNoLine = (node: Node): boolean => isBoundary(node) || node.nodeType === 8 || blank(node);

/** Whether only blocks between blocks were added or removed, so that the parent's own text is the same. */
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
  /** Nodes whose container's own text changed. */
  readonly touched = new Set<Node>();
  /** Elements to be read with everything in them: new ones, and those with a changed attribute. */
  readonly fresh = new Set<Element>();
  /** Elements with a changed attribute: what was read in them no longer counts. */
  readonly reset = new Set<Element>();
  /** Whether the whole page must be read: too much has changed. */
  everything = false;
  /** Whether anything has changed, if only by removal. */
  any = false;

  /** Marks the whole page as dirty. */
  addEverything(): void {
    this.any = true;
    this.everything = true;
  }

  /** Adds nodes that no mutation record reports; they are read with everything in them. */
  addNodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      this.any = true;
      if (typeOf(node) === 1) this.fresh.add(node as Element);
      this.touched.add(node);
    }
  }

  /** Adds what the records report; calls `onText` with each text node whose data changed. */
  addRecords(records: readonly MutationRecord[], onText: (node: Text) => void): void {
    for (const record of records) {
      this.any = true;
      const { target, type } = record;
      if (type === 'characterData') {
        if (target.nodeType !== 3) continue;
        onText(target as Text);
        if (!this.everything) this.touched.add(target);
      } else if (this.everything) {
        // All is read again anyway.
      } else if (type === 'attributes') {
        this.fresh.add(target as Element);
        this.reset.add(target as Element);
        if (target.parentNode) this.touched.add(target.parentNode);
      } else {
        for (const node of record.addedNodes) {
          if (typeOf(node) === 1) this.fresh.add(node as Element);
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
