// The matcher's public face: entities to an index, text to candidates, candidates to mentions.
export { compile, compileInSlices } from './compile.ts';
export { IndexFormatError, MatcherInputError } from './errors.ts';
export { load } from './matcher.ts';
export type { Candidate, Matcher, MatcherEntity } from './model.ts';
export { paragraphs } from './paragraphs.ts';
export { settle, settling } from './settle.ts';
