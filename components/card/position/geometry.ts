// Points, boxes and the way between them. Pure: no DOM.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels, of the viewport. A DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const inBox = ({ x, y }: Point, box: Box, margin = 0): boolean =>
  x >= box.left - margin &&
  x <= box.right + margin &&
  y >= box.top - margin &&
  y <= box.bottom + margin;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const distance = ({ x, y }: Point, box: Box): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/**
 * Whether `point` is in the safe polygon from `from` to `box`: in the box, or in the triangle between
 * `from` and the two near corners of the box. So a pointer may travel to the card at a slant.
 */
export function inSafePolygon(point: Point, from: Point, box: Box, margin = 8): boolean {
  if (inBox(point, box, margin)) return true;
  const [left, top] = [box.left - margin, box.top - margin];
  const [right, bottom] = [box.right + margin, box.bottom + margin];
  const [a, b] =
    from.y <= box.top || from.y >= box.bottom
      ? [
          { x: left, y: from.y <= box.top ? box.top : box.bottom },
          { x: right, y: from.y <= box.top ? box.top : box.bottom },
        ]
      : [
          { x: from.x <= box.left ? box.left : box.right, y: top },
          { x: from.x <= box.left ? box.left : box.right, y: bottom },
        ];
  const side = (p: Point, q: Point): number =>
    (q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x);
  const [s1, s2, s3] = [side(from, a), side(a, b), side(b, from)];
  return (s1 >= 0 && s2 >= 0 && s3 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0);
}

/** The index of the line under a point; 0 if there is none. */
export function lineAt(lines: readonly Box[], point: Point | null): number {
  const found = point ? lines.findIndex((box) => inBox(point, box, 2)) : 0;
  return Math.max(found, 0);
}

/**
 * The box that a card is placed next to. A name may run over several lines: the card goes below or
 * above all of them and starts where line `start` does.
 */
export function anchorBox(lines: readonly Box[], start: number): Box | null {
  const line = lines[start] ?? lines[0];
  if (!line) return null;
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...lines.map((box) => box.top)),
    bottom: Math.max(...lines.map((box) => box.bottom)),
  };
}
