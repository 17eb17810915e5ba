// The matcher of a pack: its compiled index from the store, compiled anew where there is none or it
// cannot be read. Must not know: how names are matched.
import {
  compileInSlices,
  IndexFormatError,
  load,
  type Matcher,
} from '../../components/matcher/index.ts';
import type { Entity } from '../model.ts';
import type { PackSource } from './pack-source.ts';

/** At most this long at a stretch, so that a page's question is answered in between. */
const SLICE_MS = 8;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const compileEntities = (entities: readonly Entity[]): Promise<ArrayBuffer> =>
  compileInSlices(
    entities.map(({ id, kind, name, common, aliases, decoys }) => ({
      id,
      kind,
      name,
      common,
      names: aliases,
      decoys,
    })),
    { sliceMs: SLICE_MS, pause },
  );

function loadIfReadable(blob: ArrayBuffer): Matcher | undefined {
  try {
    return load(blob);
  } catch (error) {
    if (error instanceof IndexFormatError) return undefined;
    throw error;
  }
}

/**
 * Rejects with the reader's errors, and with a MatcherInputError if a name cannot be compiled. An index
 * that cannot be kept, for the disk is full, serves all the same; `onProblem` hears of it.
 */
export async function readMatcher(
  reader: PackSource,
  onProblem: (problem: unknown) => void,
): Promise<Matcher> {
  const kept = await reader.readIndex();
  const matcher = kept && loadIfReadable(kept);
  if (matcher) return matcher;
  const blob = await compileEntities(await reader.allEntities());
  await reader.writeIndex(blob).catch(onProblem);
  return load(blob);
}
