// What the rest of Sidelight uses of the matcher: entities to an index, text to candidates, candidates
// to mentions.

export { disambiguate, disambiguateInSteps } from './disambiguate.ts';
export { IndexFormatError, MatcherInputError } from './errors.ts';
export { checksum } from './index-file/checksum.ts';
export { compile, compileInSlices } from './index-file/compile.ts';
export { checksumOf } from './index-file/format.ts';
export { load } from './matcher.ts';
export type { Candidate, Matcher, MatcherEntity } from './model.ts';
export { paragraphs } from './text/paragraphs.ts';
export { namesSubject } from './topic.ts';
