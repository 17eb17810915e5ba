// The errors of gold files that cannot be read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readGold } from './gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['null', 'not an object.'],
  ['"text"', 'not an object.'],
  ['{', 'not JSON ('],
  ['{"id": "a"}', '"text" is missing.'],
  [
    '{"text": "By sea", "mentions": [{"start": 0, "end": 2, "surface": "sea"}]}',
    '0 to 2 is "By", not "sea". Offsets count UTF-16 units.',
  ],
])('%s is an error with file and line', (line, problem) => {
  const file = join(folder, 'gold.jsonl');
  writeFileSync(file, `{"text": "Fine"}\n${line}\n`);
  expect(() => readGold(file)).toThrow(`${file}:2: ${problem}`);
});

it.each([
  ['/no/such.jsonl', 'ENOENT'],
  [folder, 'EISDIR'],
])('%s is an error with its name', (file, code) => {
  expect(() => readGold(file)).toThrow(`${file} cannot be read: ${code}.`);
});
