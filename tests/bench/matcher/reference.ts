// What there is to find, by the simplest code: all exact occurrences of names, and those between blanks,
// which every rule of the contract allows.

export interface Occurrence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every exact occurrence, overlapping ones too, by block and start, the longest first. */
export function occurrences(names: readonly string[], blocks: readonly string[]): Occurrence[] {
  const known = new Set(names);
  const byFirst = new Map<string, Set<number>>();
  for (const name of names) {
    const first = name.charAt(0);
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name.length));
  }
  const lengths = new Map(
    [...byFirst].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]),
  );
  return blocks.flatMap((text, block) => {
    const found: Occurrence[] = [];
    for (let start = 0; start < text.length; start++) {
      for (const length of lengths.get(text.charAt(start)) ?? []) {
        const end = start + length;
        if (end <= text.length && known.has(text.slice(start, end)))
          found.push({ block, start, end });
      }
    }
    return found;
  });
}

/** The leftmost-longest of them, without overlaps. */
export function leftmostLongest(found: readonly Occurrence[]): Occurrence[] {
  let [block, free] = [0, 0];
  return found.filter((occurrence) => {
    if (occurrence.block === block && occurrence.start < free) return false;
    ({ block, end: free } = occurrence);
    return true;
  });
}

/** Those between blanks or ends of the block. */
export function betweenBlanks(
  found: readonly Occurrence[],
  blocks: readonly string[],
): Occurrence[] {
  const isBlank = (text: string, at: number) => /^\s?$/.test(text.charAt(at));
  return found.filter(({ block, start, end }) => {
    const text = blocks[block] as string;
    return (start === 0 || isBlank(text, start - 1)) && isBlank(text, end);
  });
}
