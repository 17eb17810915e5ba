// The errors that the matcher throws.

/** A name that cannot be searched for. The message has the entity's id and the name. */
export class MatcherInputError extends Error {
  override readonly name = 'MatcherInputError';
}

/** A blob that is no index of this version: compile it anew. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}
