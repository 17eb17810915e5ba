// What can be wrong with what the matcher is given.

/** A name that cannot be searched for. The message names entity and alias. */
export class MatcherInputError extends Error {
  override readonly name = 'MatcherInputError';
}

/** A blob that is no index of this version. Build it anew with `compile`. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}
