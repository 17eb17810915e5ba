// The position of one open card: beside its words, moving with them as the page scrolls, or parked
// where the user has put it. Reads the layout once, then writes once.
import type { EventId } from '../../../data/model.ts';
import { clippingAncestors, inView } from './clipping-ancestors.ts';
import { type Fit, isUnfolded, measure, measureUnfolded, type Natural } from './fitting.ts';
import { anchorBox, type Box, lineAt, type Point } from './geometry.ts';
import type { Host } from './host.ts';
import { place, pushedInto, roomIn, type Side, viewportOf } from './placement.ts';

/** The words on the page that a card belongs to. */
export interface Words {
  /** The words' boxes now, one a line, in the viewport; empty when the words are gone. */
  lines(): readonly Box[];
  /** The text or element in which they begin. */
  readonly node: Node;
}

export interface CardPositionOptions {
  readonly words: Words;
  readonly host: Host;
  readonly frame: HTMLElement;
  readonly window: Window;
  readonly rtl: boolean;
  /** The pointer, if it opened the card: the card starts at the line under it. */
  readonly at: Point | null;
  /** Whether the card lies along the screen's edge. */
  readonly sheet: boolean;
  /** The events that give way where there is no room, the first of them first. */
  readonly spare: () => readonly EventId[];
  /** Called with those for which there is none, to take them out of the layout within this task. */
  readonly leaveOut: (events: ReadonlySet<EventId>) => void;
}

export class CardPosition {
  lines: readonly Box[];
  readonly #options: CardPositionOptions;
  readonly #clippingAncestors: readonly Element[];
  readonly #line: number;
  #box: Box | null = null;
  /** The maximum height that was written last. */
  #room = Infinity;
  #natural: Natural | null = null;
  #leftOut: ReadonlySet<EventId> = new Set();
  /** Those of which they were chosen: another card has others. */
  #spare: readonly EventId[] | null = null;
  /** The viewport's room when `#natural` was measured. */
  #measuredIn = '';
  #side: Side | undefined;
  /** From the words to the card, to move it with them where it cannot be placed again. */
  #offset: Point = { x: 0, y: 0 };
  #parked = false;
  /** Index of the window's corner that comes next. */
  #nextCorner = 0;

  constructor(options: CardPositionOptions) {
    this.#options = options;
    this.#clippingAncestors = clippingAncestors(options.words.node);
    this.lines = options.words.lines();
    this.#line = lineAt(this.lines, options.at);
    // Before the card is on the page: set later, it would have the whole card styled a second time.
    this.#allowAllRoom(viewportOf(options.window));
  }

  /** Whether the user has moved the card: then it keeps its place in the window. */
  get parked(): boolean {
    return this.#parked;
  }

  /** Whether some of the words can be seen. */
  get wordsInView(): boolean {
    return inView(this.lines, viewportOf(this.#options.window), this.#clippingAncestors);
  }

  /** Reads again where the words are. False when they are gone. */
  readLines(): boolean {
    this.lines = this.#options.words.lines();
    return this.lines.length > 0;
  }

  /** Where the card is in the viewport now. */
  get box(): DOMRect {
    return this.#options.frame.getBoundingClientRect();
  }

  /** Places the card and returns its box; null without words. `changed`: its content has. */
  place(changed = false): Box | null {
    const { window, sheet, rtl } = this.#options;
    const viewport = viewportOf(window);
    const anchor = anchorBox(this.lines, this.#line);
    const within = JSON.stringify(roomIn(viewport));
    if (changed || !this.#natural || within !== this.#measuredIn) {
      this.#measuredIn = within;
      this.#natural = this.#measure(viewport);
    }
    if (this.#parked) {
      this.#leaveOut(this.#natural.fitInto(roomIn(viewport).height).leftOut);
      this.#park(this.box, viewport);
    } else if (!anchor) return null;
    else if (sheet) this.#placeSheet(anchor, viewport, this.#natural);
    else {
      const found = place(this.#natural, anchor, viewport, rtl, this.#side);
      this.#side = found.side;
      this.#offset = { x: found.box.left - anchor.left, y: found.box.top - anchor.top };
      this.#put(found.box, found.fit, found.side === 'above', false);
    }
    return this.#box;
  }

  /** Moves the card with the words, even out of view, as if it were part of the page. */
  moveWithWords(): void {
    const anchor = anchorBox(this.lines, this.#line);
    if (this.#parked || this.#options.sheet || !anchor || !this.#box) return;
    const at = { x: anchor.left + this.#offset.x, y: anchor.top + this.#offset.y };
    this.#write(boxAt(at, this.#box), this.#side === 'above', false);
  }

  /** Moves the card to a point of the window, or as near as there is room. */
  park(at: Point): void {
    this.#parked = true;
    this.#park(boxAt(at, this.box), viewportOf(this.#options.window));
  }

  /** Moves the card to the next corner of the window; false past the last. */
  toNextCorner(): boolean {
    const { left, top, right, bottom } = viewportOf(this.#options.window);
    const corners = [
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
      { x: left, y: top },
    ];
    const next = corners[this.#nextCorner++];
    if (next) this.park(next);
    else this.#nextCorner = 0;
    return next !== undefined;
  }

  /** Lets `place` put the card beside its words again. */
  unpark(): void {
    this.#parked = false;
    this.#nextCorner = 0;
    this.#side = undefined;
    this.#room = Infinity;
    this.#natural = null;
  }

  #park(box: Box, viewport: Box): void {
    // No higher than before: it must not grow while dragging.
    this.#setRoom(Math.min(this.#room, roomIn(viewport).height));
    this.#write(pushedInto(viewport, box), false, true);
  }

  #measure(viewport: Box): Natural {
    const { frame, spare } = this.#options;
    const events = spare();
    this.#allowAllRoom(viewport);
    if (events === this.#spare && isUnfolded(frame)) return measureUnfolded(frame, this.#leftOut);
    this.#spare = events;
    this.#leaveOut(new Set());
    return measure(frame, events);
  }

  #leaveOut(events: ReadonlySet<EventId>): void {
    if (events.symmetricDifference(this.#leftOut).size === 0) return;
    this.#leftOut = events;
    this.#options.leaveOut(events);
  }

  /** Lets the card be as wide as the viewport allows, and as high as it likes to be. */
  #allowAllRoom(viewport: Box): void {
    const width = this.#options.sheet ? viewport.right - viewport.left : roomIn(viewport).width;
    this.#set('--space-inline', `${width}px`);
    this.#setRoom(Infinity);
  }

  /** Places a sheet along the lower edge, or the upper one if it would cover the words. */
  #placeSheet(words: Box, viewport: Box, natural: Natural): void {
    const below = viewport.bottom - words.bottom;
    const above = words.top - viewport.top;
    const fit = natural.fitInto(Math.max(below, above) - 8);
    const { height } = fit;
    const atEnd = height <= below || below >= above;
    const { left } = viewport;
    const top = atEnd ? viewport.bottom - height : viewport.top;
    this.#put({ left, top, right: left + natural.width, bottom: top + height }, fit, atEnd, true);
  }

  /** Limits the height only of a card that would be higher: a scroll changes the room every frame. */
  #put(box: Box, { room, height, leftOut }: Fit, growsUp: boolean, fixed: boolean): void {
    this.#leaveOut(leftOut);
    const limit = height < room ? Infinity : room;
    if (limit !== this.#room) this.#setRoom(limit);
    this.#write(box, growsUp, fixed);
  }

  /** `growsUp`: a card that grows moves its upper edge, not the one at the words. */
  #write(box: Box, growsUp: boolean, fixed: boolean): void {
    this.#box = box;
    this.#set('inset', growsUp ? 'auto auto 0 0' : '0 auto auto 0');
    this.#options.host.moveTo({ x: box.left, y: growsUp ? box.bottom : box.top, fixed });
  }

  #setRoom(height: number): void {
    this.#room = height;
    this.#set('--space-block', height === Infinity ? 'none' : `${Math.max(height, 0)}px`);
  }

  #set(name: string, value: string): void {
    const { style } = this.#options.frame;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  }
}

const boxAt = ({ x, y }: Point, { left, top, right, bottom }: Box): Box => ({
  left: x,
  top: y,
  right: x + right - left,
  bottom: y + bottom - top,
});
