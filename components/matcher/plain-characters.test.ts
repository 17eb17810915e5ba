// What is known of the commonest characters by range must be what Unicode says of them.
import { expect, it } from 'vitest';
import { plainCharacter } from './plain-characters.ts';
import { readCharacter } from './unicode.ts';

it('says of each character what its properties say, or nothing', () => {
  const wrong: string[] = [];
  let known = 0;
  for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
    const plain = plainCharacter(codePoint);
    if (plain === undefined) continue;
    known++;
    if (JSON.stringify(plain) !== JSON.stringify(readCharacter(codePoint))) {
      wrong.push(codePoint.toString(16));
    }
  }
  expect(wrong).toEqual([]);
  expect(known).toBeGreaterThan(0x9fff - 0x4e00 + 0xd7a3 - 0xac00);
});

it('leaves what it does not know to the properties', () => {
  expect(plainCharacter('İ'.charCodeAt(0))).toBeUndefined();
  expect(plainCharacter(0x1f600)).toBeUndefined();
  expect(readCharacter(0x1f600)).toEqual({ kind: 0, capital: false, folded: '😀' });
});
