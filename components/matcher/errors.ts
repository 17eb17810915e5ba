// The errors that the matcher throws.

/** A name that cannot be searched for. The message has the entity's id and the name. */
export class MatcherInputError extends Error {
  override readonly name = 'MatcherInputError';
}

/** A blob that is not an index of this version: compile it again. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}
