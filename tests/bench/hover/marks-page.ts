// Makes a page with a given number of marks.
import type { Pack } from '../../../data/model.ts';

const PER_PARAGRAPH = 20;
const BETWEEN = [
  'was named again by',
  'sent its answer to',
  'waited in the rain for',
  'had little to say about',
  'kept a chair free for',
];

/** Canonical English names of which every mention on a page is marked. */
export function everyTimeNames({ entities }: Pick<Pack, 'entities'>): string[] {
  return entities
    .filter(({ common, aliases, name }) => {
      const own = aliases.find(({ text }) => text === name);
      return !common && own?.risky !== true && / /.test(name);
    })
    .map(({ name }) => name);
}

/** An English article with `count` mentions of `names`, in turn. */
export function marksPage(names: readonly string[], count: number): string {
  const paragraphs: string[] = [];
  for (let n = 0; n < count; n += PER_PARAGRAPH) {
    const words: string[] = [];
    for (let i = n; i < Math.min(n + PER_PARAGRAPH, count); i++) {
      words.push(`${names[i % names.length]} ${BETWEEN[i % BETWEEN.length]}`);
    }
    paragraphs.push(`<p>${words.join(' ')} nobody.</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Names</title>
<meta property="article:published_time" content="2024-06-01">
<style>body{font:18px/1.7 serif;margin:40px auto;max-width:44em}</style></head>
<body><article><h1>Names</h1>${paragraphs.join('\n')}</article></body></html>`;
}
