import { beforeEach, describe, expect, test } from 'vitest';
import { inBox } from '../position/geometry.ts';
import { HoverIntent, type PointerMove } from './intent.ts';

const pace = { delay: 300, swap: 120, grace: 300, lead: 80 };
/** Words at 100..200 × 100..120; their card below at 100..500 × 126..400. */
const words = [{ left: 100, top: 100, right: 200, bottom: 120 }];
const card = { left: 100, top: 126, right: 500, bottom: 400 };

/** A pointer and a clock; `under` says what is under the pointer. */
class Hand {
  t = 0;
  x = 0;
  y = 0;
  readonly opened: { what: string; t: number }[] = [];
  readonly closed: number[] = [];
  looks = 0;
  card = card;
  under: (x: number, y: number) => string | null = (x, y) =>
    y >= 100 && y <= 120 && x >= 100 && x <= 200 ? 'air-koryo' : null;
  readonly intent = new HoverIntent<string>(pace);

  #act(decision: ReturnType<HoverIntent<string>['tick']>): void {
    if (decision.do === 'test') {
      this.looks++;
      this.#act(this.intent.found(this.under(this.x, this.y), this.t));
    } else if (decision.do === 'close') this.closed.push(this.t);
    else if (decision.do === 'open') {
      this.opened.push({ what: decision.target, t: this.t });
      this.intent.placed(words, this.card);
    }
  }

  wait(ms: number): void {
    const end = this.t + ms;
    for (;;) {
      const { wakeAt } = this.intent;
      if (wakeAt === null || wakeAt > end) break;
      this.t = Math.max(this.t, wakeAt);
      this.#act(this.intent.tick(this.t));
    }
    this.t = end;
  }

  /** Moves in steps of 10 ms. */
  glide(x: number, y: number, ms: number, more: Partial<PointerMove> = {}): void {
    const [fromX, fromY, steps] = [this.x, this.y, Math.max(Math.round(ms / 10), 1)];
    for (let i = 1; i <= steps; i++) {
      this.wait(10);
      this.x = fromX + ((x - fromX) * i) / steps;
      this.y = fromY + ((y - fromY) * i) / steps;
      const inCard =
        this.opened.length > this.closed.length && inBox({ x: this.x, y: this.y }, this.card);
      this.#act(
        this.intent.move({ x: this.x, y: this.y, t: this.t, pressed: false, inCard, ...more }),
      );
    }
  }

  /** When the preparation of a card began and ended, in ms from now. */
  expectedWithin(ms: number): number[] {
    const start = this.t;
    const times: number[] = [];
    for (let i = 0; i < ms; i += 10) {
      this.wait(10);
      if (this.intent.expected) times.push(this.t - start);
    }
    return times;
  }

  openCard(): void {
    this.glide(150, 110, 100);
    this.wait(400);
  }
}

let hand: Hand;
beforeEach(() => {
  hand = new Hand();
});

describe('opening', () => {
  test('a pointer that rests on words opens their card after the delay, no sooner', () => {
    hand.glide(150, 110, 100);
    hand.wait(290);
    expect(hand.opened).toEqual([]);
    hand.wait(10);
    expect(hand.opened).toEqual([{ what: 'air-koryo', t: 400 }]);
  });

  test('a fast pointer opens nothing, and nothing is looked up', () => {
    hand.glide(100, 110, 10);
    const looks = hand.looks;
    hand.glide(600, 110, 200);
    expect(hand.looks).toBe(looks);
    hand.wait(1000);
    expect(hand.opened).toEqual([]);
  });

  test('a slow pointer on the words opens the card though it never rests', () => {
    hand.glide(105, 110, 100);
    hand.glide(195, 110, 600);
    expect(hand.opened).toHaveLength(1);
  });

  test('words that only a pointer at rest finds open their card no later than others', () => {
    hand.under = () => (hand.intent.rests(hand.t) ? 'air-koryo' : null);
    hand.glide(150, 110, 100);
    hand.wait(300);
    expect(hand.opened).toEqual([{ what: 'air-koryo', t: 400 }]);
  });

  test('a pointer at rest on nothing is asked for once more, then never again', () => {
    hand.under = () => null;
    hand.glide(150, 110, 100);
    const { looks } = hand;
    hand.wait(2000);
    expect(hand.looks).toBe(looks + 1);
  });

  test('crossing the words and resting elsewhere opens nothing', () => {
    hand.glide(150, 110, 100);
    hand.wait(100);
    hand.glide(150, 300, 60);
    hand.wait(2000);
    expect(hand.opened).toEqual([]);
  });

  test('under a slow pointer is looked every 50 ms', () => {
    hand.under = () => null;
    hand.glide(60, 10, 1000);
    expect(hand.looks).toBe(1000 / 50);
  });

  test('a pointer that rests on nothing needs no timer', () => {
    hand.glide(600, 300, 100);
    hand.wait(200);
    expect(hand.intent.wakeAt).toBeNull();
  });

  test('nothing opens while a button is down', () => {
    hand.glide(150, 110, 100, { pressed: true });
    hand.wait(1000);
    expect(hand.opened).toEqual([]);
  });

  test('nothing opens when the page scrolled under the pointer, until it moves', () => {
    hand.glide(150, 110, 100);
    hand.wait(100);
    hand.intent.scrolled();
    hand.wait(1000);
    expect(hand.opened).toEqual([]);
    hand.glide(152, 110, 30);
    hand.wait(400);
    expect(hand.opened).toHaveLength(1);
  });

  test('a pointer that left the page opens nothing', () => {
    hand.glide(150, 110, 100);
    hand.intent.left(hand.t);
    hand.wait(1000);
    expect(hand.opened).toEqual([]);
  });
});

describe('keeping and closing', () => {
  beforeEach(() => hand.openCard());

  test('stays while the pointer rests on the words', () => {
    hand.wait(5000);
    expect(hand.closed).toEqual([]);
  });

  test('the pointer may travel into the card, slantwise and slowly, and stay there', () => {
    hand.glide(420, 300, 800);
    hand.wait(5000);
    expect(hand.closed).toEqual([]);
  });

  test('a pointer that leaves for elsewhere has the grace, then the card closes', () => {
    // The first of the five steps leaves the words.
    const left = hand.t + 10;
    hand.glide(150, 40, 50);
    hand.wait(1000);
    expect(hand.closed).toEqual([left + pace.grace]);
  });

  test('coming back within the grace keeps the card', () => {
    hand.glide(150, 60, 50);
    hand.wait(100);
    hand.glide(150, 110, 50);
    hand.wait(2000);
    expect(hand.closed).toEqual([]);
  });

  test('resting on the way to the card is leaving', () => {
    hand.under = () => null;
    hand.card = { ...card, top: 200 };
    hand.intent.placed(words, hand.card);
    hand.glide(150, 160, 100);
    const rest = hand.t;
    hand.wait(1000);
    expect(hand.closed).toEqual([rest + pace.grace]);
  });

  test('leaving the page closes after the grace', () => {
    const left = hand.t;
    hand.intent.left(left);
    hand.wait(1000);
    expect(hand.closed).toEqual([left + pace.grace]);
  });
});

describe('one after another', () => {
  test('other words take over faster than the first', () => {
    hand.under = (x, y) => (y > 120 ? null : x < 250 ? 'air-koryo' : 'vladivostok');
    hand.openCard();
    hand.glide(300, 90, 300);
    const arrived = hand.t;
    hand.wait(130);
    expect(hand.opened.map(({ what }) => what)).toEqual(['air-koryo', 'vladivostok']);
    expect(hand.opened[1]?.t).toBe(arrived + pace.swap);
  });

  test('words whose card was dismissed open none until the pointer has left them', () => {
    hand.openCard();
    hand.intent.closed(hand.t);
    hand.intent.mute('air-koryo');
    hand.glide(152, 110, 50);
    hand.wait(2000);
    expect(hand.opened).toHaveLength(1);
    hand.glide(300, 300, 300);
    hand.wait(600);
    hand.glide(150, 110, 300);
    hand.wait(600);
    expect(hand.opened).toHaveLength(2);
  });
});

describe('a card is prepared', () => {
  let hand: Hand;
  beforeEach(() => {
    hand = new Hand();
  });

  test('shortly before it is due, with the time when that is', () => {
    hand.glide(150, 110, 400);
    const rest = hand.t;
    const times = hand.expectedWithin(400);
    expect(times).toEqual([220, 230, 240, 250, 260, 270, 280, 290]);
    expect(hand.opened.map(({ t }) => t - rest)).toEqual([300]);
  });

  test('not for a pointer that is still moving over the words', () => {
    hand.under = () => 'a very long name';
    let ready = 0;
    for (let x = 0; x < 500; x += 10) {
      hand.glide(x, 110, 30);
      if (hand.intent.expected) ready++;
    }
    expect(ready).toBe(0);
  });

  test('no longer when the pointer moves on', () => {
    hand.glide(150, 110, 400);
    hand.wait(250);
    expect(hand.intent.expected?.target).toBe('air-koryo');
    hand.glide(600, 400, 60);
    expect(hand.intent.expected).toBeNull();
  });
});
