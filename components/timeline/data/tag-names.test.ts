// That the tags of the pack that ships have names is tested where that pack is: data/pack/bundled.test.ts.
import { expect, test } from 'vitest';
import { tagName } from './tag-names.ts';

test('a tag of another pack stays as it is', () => {
  expect(tagName((key) => `<${key}>`, 'human-rights')).toBe('<tag_humanRights>');
  expect(tagName((key) => `<${key}>`, 'constructor')).toBe('constructor');
});
