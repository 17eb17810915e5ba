// The matcher of a pack: from the stored index, or compiled if there is none or it is unreadable.
import {
  compileInSlices,
  IndexFormatError,
  load,
  type Matcher,
} from '../../components/matcher/index.ts';
import type { Entity } from '../model.ts';
import type { PackSource } from './pack-source.ts';

/** Compile for at most this long at a time (ms), so that questions of pages are answered meanwhile. */
const SLICE_MS = 8;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const compileEntities = (entities: readonly Entity[]): Promise<ArrayBuffer> =>
  compileInSlices(
    entities.map(({ aliases, ...entity }) => ({ ...entity, names: aliases })),
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
 * The matcher of all names of the pack. Rejects with the source's errors, and with a MatcherInputError
 * if a name cannot be compiled. An index that cannot be stored, as when the disk is full, is used and
 * reported to `onProblem`.
 */
export async function readMatcher(
  source: PackSource,
  onProblem: (problem: unknown) => void,
): Promise<Matcher> {
  const kept = await source.readIndex();
  const matcher = kept && loadIfReadable(kept);
  if (matcher) return matcher;
  const blob = await compileEntities(await source.allEntities());
  await source.writeIndex(blob).catch(onProblem);
  return load(blob);
}
