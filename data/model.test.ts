// The matcher imports nothing, so it declares its own input and output. These declarations
// must stay those of the model. The compiler checks them (`npm run types`); at run time they do nothing.
import { expectTypeOf, test } from 'vitest';
import type * as Matcher from '../components/matcher/model.ts';
import type { Alias, Decoy, EntitySummary, Mention } from './model.ts';

test('the matcher takes the names and decoys of a pack as they are', () => {
  expectTypeOf<Matcher.MatcherName>().toEqualTypeOf<Alias>();
  expectTypeOf<Matcher.MatcherEntity['decoys'][number]>().toEqualTypeOf<Decoy>();
});

test('a mention that the matcher finds is a mention of the model', () => {
  expectTypeOf<Matcher.Mention>().toEqualTypeOf<Mention>();
});

test('the label of an entity in the index has all that a page gets of it', () => {
  expectTypeOf<Pick<Matcher.EntityLabel, 'name' | 'common' | 'subject'>>().toEqualTypeOf<
    Required<Omit<EntitySummary, 'kind'>>
  >();
  // The index keeps any text as an entity's kind.
  expectTypeOf<EntitySummary['kind']>().toExtend<Matcher.EntityLabel['kind']>();
});
