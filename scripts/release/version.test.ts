import { expect, test } from 'vitest';
import { nextVersion } from './version.ts';

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.0', '0.1.1', '0.1.1'],
  ['1.9.0', '1.10.0', '1.10.0'],
])('%s, %s: %s', (current, asked, next) => {
  expect(nextVersion(current, asked)).toBe(next);
});

test.each([
  ['1.2.3', '1.2.3'],
  ['1.2.3', '1.1.9'],
  ['2.0.0', '1.9.9'],
])('after %s there is no %s', (current, asked) => {
  expect(() => nextVersion(current, asked)).toThrow(
    `${asked} is not above the current version, ${current}.`,
  );
});

test.each(['v1.2.3', '1.2', '1.2.3-beta', '01.2.3', 'huge', ''])('%j is no version', (asked) => {
  expect(() => nextVersion('1.0.0', asked)).toThrow(`"${asked}" is no version`);
});
