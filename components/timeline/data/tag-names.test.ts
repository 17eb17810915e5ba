// data/pack/bundled.test.ts tests that each tag of the bundled pack has a name.
import { expect, test } from 'vitest';
import { tagName } from './tag-names.ts';

test('a tag of another pack is shown as it is', () => {
  expect(tagName((key) => `<${key}>`, 'inter-korean')).toBe('<tag_interKorean>');
  expect(tagName((key) => `<${key}>`, 'constructor')).toBe('constructor');
});
