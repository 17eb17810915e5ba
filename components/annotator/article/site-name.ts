// The name of the site, which stands in its mastheads and bylines: it tells the user nothing new.
import type { Candidate } from '../../matcher/model.ts';

const declared = 'meta[property="og:site_name" i],meta[name="application-name" i]';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The domain without what registries add: `post.example` for `www.post.example`, `post` for `post.co.uk`. */
const labelsOf = (host: string): string[] => host.split('.').slice(0, -1);

/** Returns whether words are the name of the document's site, as it declares it or as its address has it. */
export function siteName(
  document: Document,
  hostname = document.location.hostname,
): (words: string) => boolean {
  const names = new Set(
    [...document.querySelectorAll(declared)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .concat(labelsOf(hostname))
      .map(plain),
  );
  return (words) => names.has(plain(words));
}

/** The candidates of a text, without those that are the site's name. */
export const withoutSiteName = (
  candidates: readonly Candidate[],
  text: string,
  isSiteName: (words: string) => boolean,
): readonly Candidate[] =>
  candidates.filter(({ start, end }) => !isSiteName(text.slice(start, end)));
