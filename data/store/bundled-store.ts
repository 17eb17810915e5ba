// The store over the pack that comes with the extension.
import { assetAt, openStore, type Store } from './store.ts';

/** The part of `browser.runtime` that is used. */
export interface Runtime {
  getURL(path: '/pack.json'): string;
}

/** Costs nothing until the first query. `onProblem` is called with each error that was healed. */
export const openBundledStore = (runtime: Runtime, onProblem: (problem: unknown) => void): Store =>
  openStore({
    asset: import.meta.env.PACK_HASH,
    loadAsset: assetAt(runtime.getURL('/pack.json')),
    onProblem,
  });
