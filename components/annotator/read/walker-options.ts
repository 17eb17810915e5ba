// What a text walker is given, and to whom it tells what it reads.
import type { Furniture } from '../article/furniture.ts';
import type { Block } from './block.ts';
import type { ShadowRoots } from './shadow-roots.ts';

export interface TextWalkerOptions {
  /** The page's language; a block in the same one carries none. */
  readonly pageLang: string | null;
  /** The number of this pass. */
  readonly pass: number;
  /** New elements: read with everything in them. */
  readonly fresh: ReadonlySet<Node>;
  /** Nodes moved or removed since the last pause, even within the same parent. */
  readonly moved: ReadonlySet<Node>;
  /** The shadow trees of custom elements, and those of others that are known already. */
  readonly shadowRoots: Pick<ShadowRoots, 'hasOrdinary' | 'rootOf'>;
  /** What is no part of the page's article: not read. */
  readonly furniture: Pick<Furniture, 'has'>;
  onShadowRoot(root: ShadowRoot): void;
  onBlock(block: Block): void;
  /** A part of the page moved away while it was being read: it must be read again. */
  onLost(node: Node): void;
  /** How many characters may be read in all, and in one block (UTF-16). */
  readonly maxCharacters: number;
  readonly maxBlock: number;
}
