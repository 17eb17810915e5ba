// How much of a page is read and told. The page script keeps to these limits, and the background
// refuses what is beyond them: then it was not our page script that asked.

/** Characters (UTF-16) of one block; longer text is cut, and a much longer text node is left out. */
export const MAX_BLOCK = 100_000;

/** What a block costs besides its text, in characters: there may be very many with little text. */
export const BLOCK_COST = 16;

/** Blocks are sent once they cost this much, in characters: serializing takes well under a slice. */
export const BATCH = 64_000;

/** What the blocks of one message cost at most: a batch that lacks one character gets one more block. */
export const MAX_BATCH = BATCH + MAX_BLOCK + BLOCK_COST;

/** Candidates kept on one page: as many as can be disambiguated within a slice. Also those of one answer. */
export const MAX_CANDIDATES = 10_000;

/** Entities of one page that are told of: far more than any page names, and some milliseconds to check. */
export const MAX_ENTITIES = 1_000;

/** Characters of a paragraph that is told of for its cards: around the names in it. */
export const MAX_PARAGRAPH = 2_000;

/** Paragraphs of one article whose names have cards of their own. */
export const MAX_PARAGRAPHS = 400;

/** Names of a page's other marks that are sent to have one explained. */
export const MAX_NAMES = 200;

/** Characters of an id, a name, or a page's title. */
export const MAX_LABEL = 300;

/** Characters of a language's tag, as a page writes it. */
export const MAX_TAG = 35;

/** Characters of a page's address; a longer one, mostly a `data:` page's, is cut. */
export const MAX_ADDRESS = 4_000;

/** What blocks cost in a message, in characters. */
export const costOf = (blocks: readonly { readonly text: string }[]): number =>
  blocks.reduce((cost, { text }) => cost + text.length + BLOCK_COST, 0);
