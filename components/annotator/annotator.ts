// Keeps the marks of a page up to date without changing its nodes: the interface, and the state that
// outlives a stop. Each start has a session, which does the work.
import type { Density, EntityId, LeftOut, MarkedMention } from '../../data/model.ts';
import { type Mark, rangeOf } from './mark/highlighter.ts';
import type { HitOptions } from './mark/hit.ts';
import { type Jump, jumpFrom } from './mark/navigate.ts';
import type { PainterClass } from './mark/script.ts';
import { type AnnotatorOptions, standardLimits } from './options.ts';
import { AnnotatorSession } from './session.ts';
import { Work } from './watch/scheduler.ts';

export class Annotator {
  readonly #options: AnnotatorOptions;
  readonly #work = new Work();
  #density: Density;
  #everywhere: boolean;
  #shown = true;
  #lastJump: Mark | null = null;
  #session: AnnotatorSession | null = null;
  #painter: PainterClass | undefined;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#density = options.density ?? 'every';
    this.#everywhere = options.everywhere ?? false;
  }

  /** Reads and marks the page and follows its changes, until `stop`. */
  start(): void {
    if (this.#session) return;
    this.#session = new AnnotatorSession({
      ...this.#options,
      limits: { ...standardLimits, ...this.#options.limits },
      density: this.#density,
      everywhere: this.#everywhere,
      shown: this.#shown,
      work: this.#work,
    });
    if (this.#painter) this.#session.setPainter(this.#painter);
  }

  /**
   * Paints with this painter from now on, what is already marked too. Before, nothing is painted. The first
   * painter stays.
   */
  setPainter(painter: PainterClass): void {
    if (this.#painter) return;
    this.#painter = painter;
    this.#session?.setPainter(painter);
  }

  /** Removes all marks and forgets the page: leaves no highlight, observer, listener or timer. */
  stop(): void {
    this.#session?.stop();
    this.#session = null;
    this.#lastJump = null;
  }

  /** Changes which mentions are painted, at once. */
  setDensity(density: Density): void {
    this.#density = density;
    this.#session?.setDensity(density);
  }

  /** Whether to paint whatever the page is about; takes effect at once. */
  setEverywhere(everywhere: boolean): void {
    this.#everywhere = everywhere;
    this.#session?.setEverywhere(everywhere);
  }

  /** Hides the marks or shows them, at once; `marks` and `next` still return hidden ones. */
  setShown(shown: boolean): void {
    this.#shown = shown;
    this.#session?.highlighter.setShown(shown);
  }

  /** Asks `find` about the whole page again, because it may have other answers now. Nothing flickers. */
  askAgain(): void {
    this.#session?.askAgain();
  }

  /** The painted mark under a point of the viewport, in CSS pixels; null if there is none. */
  mentionAt(
    x: number,
    y: number,
    options: HitOptions = {},
  ): { mark: Mark; range: Range; rects: DOMRect[] } | null {
    const mark = this.#session?.highlighter.at(x, y, options);
    const range = mark && rangeOf(mark);
    return mark && range ? { mark, range, rects: [...range.getClientRects()] } : null;
  }

  /** Shows one mark as the current one (its card is open), or none. */
  setCurrent(mark: Mark | null): void {
    this.#session?.highlighter.setCurrent(mark);
  }

  /** All marks in reading order, painted or not. */
  marks(): Mark[] {
    return this.#session?.mentions.marks() ?? [];
  }

  /** Those that can be seen. */
  seenMarks(): Mark[] {
    return this.#session?.mentions.seenMarks() ?? [];
  }

  /**
   * The next mention after the one that the last call returned: of one entity, or of any (null). With
   * `index`, that one (0 is the first) or the next whose words are still on the page. None on a silent page.
   */
  next(entity: EntityId | null, back = false, index?: number): Jump | null {
    if (this.#session?.silent) return null;
    const jump = jumpFrom(
      this.#lastJump,
      this.#session?.mentions.seenMarks() ?? [],
      entity,
      back,
      index,
    );
    if (jump) this.#lastJump = jump.mark;
    return jump;
  }

  /**
   * The page's text as it is read, blocks joined by LF, and the mentions in it (UTF-16 offsets). Reads
   * the whole page in one go: for tools, not for a page in use. `more` is told of each mention beside that.
   */
  contents<M extends object>(
    more = (_: Mark): M => ({}) as M,
  ): {
    text: string;
    mentions: (MarkedMention & M)[];
  } {
    const starts = new Map<Text | undefined, number>();
    const texts: string[] = [];
    let length = 0;
    this.#session?.observer.readAll(({ nodes, text }) => {
      starts.set(nodes[0], length);
      texts.push(text);
      length += text.length + 1;
    });
    const mentions = this.seenMarks().flatMap((mark) => {
      const { mention, block, painted } = mark;
      const base = starts.get(block.nodes[0]);
      if (base === undefined) return [];
      const { start, end, entities } = mention;
      return [{ start: base + start, end: base + end, entities, marked: painted, ...more(mark) }];
    });
    return { text: texts.join('\n'), mentions };
  }

  /** Main-thread time spent since the annotator was made (ms). */
  work(): Readonly<Pick<Work, 'totalMs' | 'longestMs' | 'slices'>> {
    return this.#work;
  }

  /** Why a part of the page has no marks; null if nothing was left out. */
  get leftOut(): LeftOut | null {
    return this.#session?.leftOut ?? null;
  }

  /** Whether all is read, looked up and painted, and the page searched for shadow trees. */
  get idle(): boolean {
    return this.#session?.idle ?? true;
  }

  /** Resolves when everything is read, looked up and painted, or the annotator is stopped. */
  async whenIdle(): Promise<void> {
    await this.#session?.whenIdle();
  }
}
