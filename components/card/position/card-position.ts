// Where one open card stands: beside its words, with them as the page scrolls, or where the reader
// has put it. Reads the layout once, then writes once. Must not know: what the card shows.
import type { Placement } from '@floating-ui/core';
import { clipsAround, inView } from './clipping-ancestors.ts';
import { anchorBox, type Box, lineAt, type Point } from './geometry.ts';
import type { Host } from './host.ts';
import { place, pushedInto, roomIn, type Size, viewportOf } from './placement.ts';

/** Words on the page that a card belongs to. */
export interface Words {
  /** Where they stand now, a box a line; none when they are gone. */
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
  /** Where the pointer is; the card starts at the line under it. */
  readonly at: Point | null;
  /** Along the screen's edge. */
  readonly sheet: boolean;
}

export class CardPosition {
  lines: readonly Box[];
  readonly #options: CardPositionOptions;
  readonly #clips: readonly Element[];
  readonly #line: number;
  #box: Box | null = null;
  /** How high the card may be, as written last. */
  #room = Infinity;
  #natural: Size | null = null;
  /** The viewport's room when that was measured. */
  #within = '';
  #side: Placement | undefined;
  /** From the words to the card: so it goes with them where it cannot be placed anew. */
  #way: Point = { x: 0, y: 0 };
  #parked = false;
  /** How many corners of the window it has been to. */
  #corners = 0;

  constructor(options: CardPositionOptions) {
    this.#options = options;
    this.#clips = clipsAround(options.words.node);
    this.lines = options.words.lines();
    this.#line = lineAt(this.lines, options.at);
    // Before the card is on the page: told later, it would have all of the card styled a second time.
    this.#giveRoom(viewportOf(options.window));
  }

  /** Whether the reader has put the card where it is: then it stays there in the window. */
  get parked(): boolean {
    return this.#parked;
  }

  /** Whether some of the words can be seen. */
  get wordsInView(): boolean {
    return inView(this.lines, viewportOf(this.#options.window), this.#clips);
  }

  /** Reads anew where the words are. False when they are gone. */
  look(): boolean {
    this.lines = this.#options.words.lines();
    return this.lines.length > 0;
  }

  /** Where the card is in the viewport now. */
  get box(): Box {
    return this.#options.frame.getBoundingClientRect();
  }

  /** Places the card and gives its box. `measure`: what it shows has changed. */
  async place(measure = false): Promise<Box | null> {
    const { window, sheet, rtl } = this.#options;
    const viewport = viewportOf(window);
    const anchor = anchorBox(this.lines, this.#line);
    const within = JSON.stringify(roomIn(viewport));
    if (measure || !this.#natural || within !== this.#within) {
      this.#within = within;
      this.#natural = this.#measure(viewport);
    }
    if (this.#parked) this.#park(this.box, viewport);
    else if (!anchor) return null;
    else if (sheet) this.#lieDown(anchor, viewport, this.#natural);
    else {
      const found = await place(this.#natural, anchor, viewport, rtl, this.#side);
      if (this.#parked) return this.#box;
      this.#side = found.side;
      this.#way = { x: found.box.left - anchor.left, y: found.box.top - anchor.top };
      this.#stand(found.box, found.room, found.side.startsWith('top'), false);
    }
    return this.#box;
  }

  /** Goes with the words out of view, as a thing that is part of the page. */
  goAlong(): void {
    const anchor = anchorBox(this.lines, this.#line);
    if (this.#parked || this.#options.sheet || !anchor || !this.#box) return;
    const at = { x: anchor.left + this.#way.x, y: anchor.top + this.#way.y };
    this.#write(boxAt(at, this.#box), this.#side?.startsWith('top') ?? false, false);
  }

  /** To a place in the window, as near as there is room. */
  park(at: Point): void {
    this.#parked = true;
    this.#park(boxAt(at, this.box), viewportOf(this.#options.window));
  }

  /** Its upper left corner in the viewport. */
  get corner(): Point {
    const { left, top } = this.box;
    return { x: left, y: top };
  }

  /** From one corner of the window to the next; false past the last. */
  toNextCorner(): boolean {
    const { left, top, right, bottom } = viewportOf(this.#options.window);
    const { left: x, top: y, right: end, bottom: foot } = this.box;
    const [endX, endY] = [right - (end - x), bottom - (foot - y)];
    const corners = [
      { x: endX, y: top },
      { x: endX, y: endY },
      { x: left, y: endY },
      { x: left, y: top },
    ];
    const next = corners[this.#corners++];
    if (next) this.park(next);
    else this.#corners = 0;
    return next !== undefined;
  }

  /** It belongs beside its words again, once it is placed there. */
  unpark(): void {
    this.#parked = false;
    this.#corners = 0;
    this.#side = undefined;
    this.#room = Infinity;
    this.#natural = null;
  }

  #park(box: Box, viewport: Box): void {
    // No higher than it was in its place: it is not to grow in the hand.
    this.#setRoom(Math.min(this.#room, roomIn(viewport).height));
    this.#write(pushedInto(viewport, box), false, true);
  }

  #measure(viewport: Box): Size {
    this.#giveRoom(viewport);
    const { width, height } = this.#options.frame.getBoundingClientRect();
    return { width, height };
  }

  /** All that there is in the viewport. */
  #giveRoom(viewport: Box): void {
    const most = this.#options.sheet
      ? { width: viewport.right - viewport.left, height: viewport.bottom - viewport.top }
      : roomIn(viewport);
    this.#set('--space-inline', `${most.width}px`);
    this.#setRoom(most.height);
  }

  /** Along the lower edge, or the upper one where it would lie over the words. */
  #lieDown(words: Box, viewport: Box, { width, height: natural }: Size): void {
    const below = viewport.bottom - words.bottom;
    const above = words.top - viewport.top;
    const room = Math.max(below, above) - 8;
    const height = Math.min(natural, room);
    const atEnd = height <= below || below >= above;
    const { left } = viewport;
    const top = atEnd ? viewport.bottom - height : viewport.top;
    this.#stand({ left, top, right: left + width, bottom: top + height }, room, atEnd, true);
  }

  /** The room is told only where it makes a difference: a scroll changes it at each frame. */
  #stand(box: Box, room: number, growsUp: boolean, fixed: boolean): void {
    const { height } = this.#natural ?? { height: 0 };
    if (Math.min(room, height) !== Math.min(this.#room, height)) this.#setRoom(room);
    this.#write(box, growsUp, fixed);
  }

  /** `growsUp`: what is opened in the card moves its upper edge, not the one at the words. */
  #write(box: Box, growsUp: boolean, fixed: boolean): void {
    this.#box = box;
    this.#set('position', growsUp ? 'absolute' : 'static');
    this.#set('inset', growsUp ? 'auto auto 0 0' : 'auto');
    this.#options.host.moveTo({ x: box.left, y: growsUp ? box.bottom : box.top, fixed });
  }

  #setRoom(height: number): void {
    this.#room = height;
    this.#set('--space-block', `${Math.max(height, 0)}px`);
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
