// The ranges of the commonest characters must agree with Unicode's properties.
import { expect, it } from 'vitest';
import { plainCharacter } from './plain-characters.ts';
import { readCharacter } from './unicode.ts';

it('agrees with the properties of each character that it has', () => {
  const wrong: string[] = [];
  for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
    const plain = plainCharacter(codePoint);
    if (plain === undefined) continue;
    if (JSON.stringify(plain) !== JSON.stringify(readCharacter(codePoint))) {
      wrong.push(codePoint.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

it('knows what the commonest languages are written in', () => {
  const letters = /^[A-Za-zÀ-ÖØ-öø-ÿЀ-џא-תء-غف-يぁ-ゖァ-ヺ\u4e00-\u9fff가-힣\d]$/u;
  const others = ' \n\u00a0.,:;?!\'"()/-–—‘’“”«»…、。「」·';
  const common = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => letters.test(character) || others.includes(character),
  );
  expect(common.filter((one) => plainCharacter(one.charCodeAt(0)) === undefined)).toEqual([]);
});

it('leaves other characters to the properties', () => {
  expect(plainCharacter('İ'.charCodeAt(0))).toBeUndefined();
  expect(plainCharacter(0x1f600)).toBeUndefined();
  expect(readCharacter(0x1f600)).toEqual({ kind: 0, capital: false, folded: '😀' });
});
