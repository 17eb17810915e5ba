// Every tag of the pack that ships has a name in every language, and no name is left over.
import { expect, test } from 'vitest';
import { buildPack } from '../../data/pack/build.ts';
import { BUNDLED_PACK } from '../../data/pack/bundled.ts';
import { tagKeys, tagName } from './tag-names.ts';

test('the tags with a name are the tags of the pack', () => {
  const tags = new Set(buildPack(BUNDLED_PACK).events.flatMap((event) => event.tags));
  expect(Object.keys(tagKeys).sort()).toEqual([...tags].sort());
});

test('a tag of another pack stays as it is', () => {
  expect(tagName((key) => `<${key}>`, 'human-rights')).toBe('<tag_humanRights>');
  expect(tagName((key) => `<${key}>`, 'constructor')).toBe('constructor');
});
