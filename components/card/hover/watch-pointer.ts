// Connects a document's pointer with the hover intent and the cards. A move costs little arithmetic.
import { trusted } from '../../trusted-events/trusted.ts';
import type { CardManager, CardTarget } from '../card-manager.ts';
import type { Point } from '../position/geometry.ts';
import { type Decision, HoverIntent } from './intent.ts';
import { POINTER_EVENTS, type PointerSample, sampleOf } from './pointer.ts';
import { seenAt } from './seen-at.ts';

export interface HoverOptions<T extends CardTarget> {
  readonly document: Document;
  readonly cards: CardManager<T>;
  /**
   * The mention at a point of the viewport, in CSS pixels, whose text is `seen` there; `touched`: the
   * browser's hit test found it. `covered`: also what the hit test does not find, which is slow.
   */
  readonly mentionAt: (
    x: number,
    y: number,
    look: { seen: (text: Text, touched: boolean) => boolean; covered: boolean },
  ) => T | null;
  readonly same: (a: T, b: T) => boolean;
  /** From the pointer's rest to the card, in ms. */
  readonly delay: number;
  /** What the pointer did before it was watched, in order of time. */
  readonly earlier?: readonly PointerSample[] | undefined;
}

const SWAP_MS = 120;
const GRACE_MS = 300;
/** Time to build, lay out and paint a card invisibly, so that it is there when it is due. */
const LEAD_MS = 120;
/** A touch that moves farther is not a tap; one that lasts longer opens the browser's menu. */
const TAP_PX = 10;
const TAP_MS = 500;
/** A tap in one of these is for the page: a tap on a linked name follows the link. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[contenteditable]';

/** Watches the pointer until `stop` is called. */
export function watchPointer<T extends CardTarget>(options: HoverOptions<T>): { stop(): void } {
  const { document, cards, mentionAt, same, delay, earlier = [] } = options;
  const window = document.defaultView;
  if (!window) return { stop() {} };
  const stopped = new AbortController();
  const intent = new HoverIntent<T>({ delay, swap: SWAP_MS, grace: GRACE_MS, lead: LEAD_MS }, same);
  const now = (): number => window.performance.now();
  let at = { x: 0, y: 0 };
  let timer = 0;
  let timerAt = Infinity;

  cards.listen({
    placed: (lines, card) => intent.placed(lines, card),
    gone: () => intent.closed(now()),
    dismissed: (target) => intent.mute(target),
  });

  const wordsAt = (point: Point, covered = true): T | null =>
    mentionAt(point.x, point.y, {
      seen: (text, touched) => seenAt(text, point, touched),
      covered,
    });

  function act(decision: Decision<T>): void {
    if (decision.do === 'test') {
      const time = now();
      act(intent.found(wordsAt(at, intent.rests(time)), time));
      return;
    }
    const failed = decision.do === 'open' && !cards.open(decision.target, { at });
    // If opening failed, a card of other words may still be open.
    if (failed || decision.do === 'close') cards.close();
    if (failed) intent.closed(now());
    syncCards();
  }

  /** Call after each call of the intent: prepares the card that it expects, and no other. */
  function syncCards(): void {
    const { expected } = intent;
    if (expected) cards.prepare(expected.target, { at, due: expected.due });
    else cards.discard();
    schedule();
  }

  /** Keeps one timer, set again only if it is due earlier than before. */
  function schedule(): void {
    const { wakeAt } = intent;
    if (wakeAt === null || (timer && timerAt <= wakeAt)) return;
    window?.clearTimeout(timer);
    timerAt = wakeAt;
    timer = window?.setTimeout(fire, Math.max(wakeAt - now(), 0)) ?? 0;
  }

  function fire(): void {
    timer = 0;
    timerAt = Infinity;
    const { wakeAt } = intent;
    if (wakeAt === null) return;
    if (now() < wakeAt - 1) schedule();
    else act(intent.tick(now()));
  }

  let touch: PointerSample | null = null;
  const passive = { capture: true, passive: true, signal: stopped.signal };

  const scrolled = trusted((event) => {
    // Once after each move is enough: scrolling under a resting pointer then costs nothing.
    window.removeEventListener('scroll', scrolled, passive);
    if (cards.owns(event.target, at)) return;
    intent.scrolled();
    syncCards();
  });

  const handle: Record<PointerSample['type'], (sample: PointerSample) => void> = {
    pointermove({ pointerType, x, y, t, pressed, target }) {
      if (pointerType === 'touch') return;
      window.addEventListener('scroll', scrolled, passive);
      at = { x, y };
      cards.pointerMoved(at, target);
      act(intent.move({ x, y, t, pressed, inCard: cards.owns(target, at) }));
    },
    pointerdown(sample) {
      const { pointerType, x, y } = sample;
      if (cards.owns(sample.target, sample)) return;
      touch = pointerType === 'touch' ? sample : null;
      const { target } = cards;
      cards.discard();
      cards.close();
      if (pointerType !== 'mouse') return;
      // A press is for the page, to follow a link or select: no card may get in the way.
      const pressedOn = target ?? wordsAt({ x, y });
      if (pressedOn) intent.mute(pressedOn);
    },
    pointerup({ pointerType, x, y, t, target, element }) {
      if (!touch || pointerType !== 'touch' || cards.owns(target, { x, y })) return;
      const tapped = Math.hypot(x - touch.x, y - touch.y) <= TAP_PX && t - touch.t <= TAP_MS;
      touch = null;
      if (!tapped || element?.closest(INTERACTIVE)) return;
      const words = wordsAt({ x, y });
      if (words) cards.open(words, { at: { x, y }, sheet: true });
    },
  };

  for (const type of POINTER_EVENTS) {
    window.addEventListener(
      type,
      trusted((event) => handle[type](sampleOf(event))),
      passive,
    );
  }
  window.addEventListener(
    'pointercancel',
    trusted(() => (touch = null)),
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    trusted(() => {
      intent.left(now());
      cards.pointerMoved(null, null);
      syncCards();
    }),
    { passive: true, signal: stopped.signal },
  );
  for (const sample of earlier) handle[sample.type](sample);
  return {
    stop() {
      stopped.abort();
      window.clearTimeout(timer);
      cards.discard();
      // The next watcher does not know this card.
      cards.close();
      cards.listen({});
    },
  };
}
