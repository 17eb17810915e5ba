// What stands between two texts that no white space parts: nothing inside of a line, or the border of a block.
import { own } from '../../data/own-member.ts';
import { Flow, flowOf } from '../annotator/read/flow.ts';
import { isWordBreak } from '../annotator/read/words.ts';

const contains = (node: Node, other: Node): boolean => own(node, 'contains').call(node, other);

const runsOn = (flow: Flow): boolean =>
  flow === Flow.inline || flow === Flow.skip || flow === Flow.footnote || flow === Flow.custom;

/** Whether a name may begin or end with this character. Signs of other scripts count as letters. */
const isOfName = (char = ''): boolean => /[\w'-]|[^ -~]/.test(char);

/** Of two texts with none between them but what is blank or not read. `undefined`: `after` is not read either. */
export function jointOf(before: Text, after: Text): '' | '\n' | undefined {
  if (before.nextSibling === after) return '';
  const [end, start] = [before.data, after.data];
  // What stands between them makes no difference then, and it takes longest to find out.
  if (!isOfName(end.at(-1)) || !isOfName(start[0]) || isWordBreak(end, start)) return '\n';
  // Elements that end in between.
  let around = before.parentNode as Element;
  while (!contains(around, after)) {
    // Not beyond a form: its inputs can hide its parent.
    if (!runsOn(flowOf(around.localName))) return '\n';
    around = around.parentNode as Element;
  }
  // Elements that begin.
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = own(document, 'createTreeWalker').call(document, around, what);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) {
    if (!(node instanceof Element)) {
      const isRead = flowOf((node.parentNode as Element).localName) !== Flow.skip;
      if (isRead && (node as Text).data) return '\n';
      continue;
    }
    const flow = flowOf(node.localName);
    if (!runsOn(flow)) return '\n';
    if (flow === Flow.skip && contains(node, after)) return undefined;
  }
  return '';
}
