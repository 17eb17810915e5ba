// The sites of the tests' internet: which page is at which address.
// The hosts of news sites are real ones from the list of news sites; every byte comes from this folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pages } from '../driver/server.ts';

const at: Readonly<Record<string, string>> = {
  'https://www.bbc.com/news/sample': 'article.html',
  'https://www.bbc.com/news/dense': 'dense.html',
  'https://www.bbc.com/news/late': 'late.html',
  'https://www.bbc.com/news/trees': 'trees.html',
  'https://www.bbc.com/news/untouched': 'untouched.html',
  'https://www.bbc.com/news/undated': 'undated.html',
  'https://www.bbc.com/news/wrong': 'wrong.html',
  'https://nos.nl/artikel/wrong': 'wrong.html',
  'https://www.bbc.com/frame': 'frame.html',
  'https://frames.example/frame': 'frame.html',
  'https://nos.nl/artikel/voorbeeld': 'dutch.html',
  'https://weblog.example/post': 'article.html',
};

/** Addresses of the sample pages by what they are for. */
export const address = {
  article: 'https://www.bbc.com/news/sample',
  /** Many names in several sections, and room above and below. */
  dense: 'https://www.bbc.com/news/dense',
  late: 'https://www.bbc.com/news/late',
  trees: 'https://www.bbc.com/news/trees',
  untouched: 'https://www.bbc.com/news/untouched',
  undated: 'https://www.bbc.com/news/undated',
  /** Names to be rejected, and the same page on another site. */
  wrong: 'https://www.bbc.com/news/wrong',
  wrongElsewhere: 'https://nos.nl/artikel/wrong',
  dutch: 'https://nos.nl/artikel/voorbeeld',
  /** The same article on a host that is on no list. */
  elsewhere: 'https://weblog.example/post',
} as const;

/** Serves the sample pages and nothing else. */
export const samplePages: Pages = (url) => {
  const file = at[url.origin + url.pathname];
  return file ? { body: readFileSync(join(import.meta.dirname, file)) } : undefined;
};
