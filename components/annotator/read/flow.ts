// What each HTML element means for the flow of text. Uses names alone: reading a computed style would
// force the page to recalculate its styles.
import { own } from '../../../data/own-member.ts';

/** How an element takes part in the text around it. */
export const Flow = {
  /** Text runs on through it. */
  inline: 0,
  /** Starts and ends a block of text. */
  block: 1,
  /** Not read; text runs on over it as if it were not there. */
  skip: 2,
  /** Not read; ends a block of text. */
  break: 3,
  /** A superscript or subscript: skipped if it is a footnote's sign, otherwise inline. */
  footnote: 4,
  /** A custom element: inline, and often with a shadow tree. */
  custom: 5,
  /** A line ends, not the text. */
  line: 6,
} as const;
export type Flow = (typeof Flow)[keyof typeof Flow];

const blocks =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
  'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main ' +
  'marquee menu nav ol p pre search section summary table tbody td tfoot th thead tr ul';
const skipped =
  'area head link map meta noscript param rp rt rtc script source style template title track';
const breaks =
  'audio button canvas code embed frame hr iframe input kbd math meter object optgroup option ' +
  'datalist progress samp select svg textarea var video';

const namesByFlow: readonly (readonly [Flow, string])[] = [
  [Flow.block, blocks],
  [Flow.skip, skipped],
  [Flow.break, breaks],
  [Flow.inline, 'a abbr b cite em i img label picture q s small span strong time u'],
  [Flow.footnote, 'sup sub'],
  [Flow.line, 'br'],
];
const toFlows = () =>
  new Map(namesByFlow.flatMap(([flow, names]) => names.split(' ').map((name) => [name, flow])));
/** Made when it is first asked for: the gate needs none to read a page that does not change. */
let flows: ReadonlyMap<string, Flow> | undefined;

/**
 * The flow of an element by its local name; an unknown element is inline, as in CSS. A name that is no
 * text is an input of that name, in a form: see `data/own-member.ts`.
 */
export function flowOf(localName: string): Flow {
  flows ??= toFlows();
  const known = flows.get(localName);
  if (known !== undefined) return known;
  if (typeof localName !== 'string') return Flow.block;
  return localName.includes('-') ? Flow.custom : Flow.inline;
}

/** Elements with text that the user writes. */
const editable = '[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=searchbox]';

const headings = ':is(h1,h2,h3,h4,h5,h6,[role=heading])';
/** Buttons whose text belongs to the article: they are headings, and unfold what stands below. */
const readButton = `button:is(${headings} *,:has(${headings}),[aria-expanded]:not([aria-haspopup]))`;

/** Selects elements whose text is not read; for `closest`. */
export const unread = /* @__PURE__ */ `:is(${`${skipped} ${breaks}`.replaceAll(' ', ',')}):not(${readButton}),${editable}`;

/** Whether an element is a button whose text is read. */
export const isReadButton = (element: Element): boolean =>
  own(element, 'matches').call(element, readButton);

/** Selects elements with an attribute that changes how they are read; for one query per tree. */
export const attributed = '[lang],[contenteditable],[role=textbox],[role=searchbox]';

/** Whether the user writes in this element. */
export const isEditable = (element: Element): boolean =>
  own(element, 'matches').call(element, editable);

const plainHosts = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Whether an ordinary element of this name may host a shadow tree (DOM standard, `attachShadow`). */
export const mayHost = (localName: string): boolean => plainHosts.has(localName);

/** Inline elements that hardly any page lays out as boxes. */
const phrasing = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'abbr acronym b bdi bdo big cite del dfn em font i ins mark q rb ruby s small strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);

/** Whether text runs on through elements of this name on nearly every page. */
export const isPhrasing = (localName: string): boolean => phrasing.has(localName);
