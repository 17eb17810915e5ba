// A pack of many names, for measuring: the bundled one, names that stand on the pages that are
// measured, and made-up names up to the number wanted.
import type { Entity, Pack } from '../../../data/model.ts';

/** Two words with a capital in a row, in any script that has them: good enough for a name. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,14} \p{Lu}\p{Ll}{2,14}(?![\p{L}\p{N}])/gu;
/** Scripts without capitals: a short run between two of their marks. */
const IDEOGRAPHS =
  /(?<![\p{L}\p{N}])[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]{3,5}(?![\p{L}\p{N}])/gu;

/** Up to `most` different names that stand in a page's source between its tags. */
export function namesIn(html: string, most: number): string[] {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, '\n');
  const names = new Set<string>();
  for (const pattern of [CAPITALS, IDEOGRAPHS]) {
    for (const [name] of text.matchAll(pattern)) {
      if (names.size >= most) return [...names];
      names.add(name);
    }
  }
  return [...names];
}

const STARTS = 'Ba Che Dor Fe Gal Hu Is Kor Lu Men Nor Ost Pra Quil Ra Sen Tor Ul Ves Yar'.split(
  ' ',
);
const ENDS = 'bek dano fisk gora hald inov jara kenu lund mira nesta pova rik seva tansk vo'.split(
  ' ',
);

/** The nth of many thousand made-up names, always the same. */
export function madeUpName(n: number): string {
  const word = (i: number) =>
    `${STARTS[i % STARTS.length]}${ENDS[Math.floor(i / STARTS.length) % ENDS.length]}`;
  const words = STARTS.length * ENDS.length;
  return `${word(n % words)} ${word((n * 7 + Math.floor(n / words)) % words)}${n % 3 ? '' : 'a'}`;
}

const entityOf = (name: string, n: number): Entity => ({
  id: `bench-${n}`,
  kind: 'person',
  name,
  description: { en: 'A name for measuring' },
  aliases: [{ text: name }],
  decoys: [],
  common: false,
});

/** `pack` with as many names as make `count` aliases: those of `pages` first, then made-up ones. */
export function bigPack(pack: Pack, pages: readonly string[], count: number): Pack {
  const known = new Set(pack.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
  let missing = count - pack.entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const entities = [...pack.entities];
  const add = (name: string): void => {
    if (known.has(name) || missing <= 0) return;
    known.add(name);
    missing--;
    entities.push(entityOf(name, entities.length));
  };
  for (const name of pages) add(name);
  for (let n = 0; missing > 0; n++) add(madeUpName(n));
  return { ...pack, id: `${pack.id}-bench`, entities };
}
