// Makes a pack of many names for measuring: the bundled pack, names from the measured pages, and made-up
// names up to the number wanted.
import type { Entity, Pack } from '../../../data/model.ts';

/** Two capitalized words in a row, in any script with capitals: good enough for a name. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,14} \p{Lu}\p{Ll}{2,14}(?![\p{L}\p{N}])/gu;
/** In scripts without capitals: a short run between two punctuation marks. */
const IDEOGRAPHS =
  /(?<![\p{L}\p{N}])[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]{3,5}(?![\p{L}\p{N}])/gu;

/** Up to `most` different names from a page's source, outside its tags. */
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

/** The nth made-up name: always the same for the same number. */
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

/** `pack` with further names up to `count` aliases: those of `pages` first, then made-up ones. */
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
