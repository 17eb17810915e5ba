// Names of a pack that are also words, places or people, and what `words.yaml` says of them.
import { expect, test } from 'vitest';
import { BUNDLED_PACK } from '../../data/pack/bundled.ts';
import { PackError } from '../../data/pack/problems.ts';
import { type Change, withPackFolder } from '../../tests/testing/pack-folder.ts';
import type { ListedWord } from './word-lists.ts';
import { wordReport } from './word-report.ts';

const ENTITIES = 'entities/towers.yaml';

function listed(word: string, lang?: string): ListedWord {
  return { word, lang, says: `list: ${lang ?? 'city'}` };
}

function reportOf(words: ListedWord[], known = '', changes: Change[] = []) {
  const extra = known === '' ? {} : { 'words.yaml': known };
  return withPackFolder(changes, (folder) => wordReport(folder, words), extra);
}

test('a safe name that a list has is open, with its place and what the lists say', () => {
  const { open } = reportOf([listed('north tower', 'en'), listed('Noordertoren', 'nl')]);
  expect(open).toEqual([
    `${ENTITIES}:3:9 "North Tower" (north-tower, any) is also list: en`,
    `${ENTITIES}:6:10 "Noordertoren" (north-tower, nl) is also list: nl`,
  ]);
});

test('a word of another language is no hit, and a city is one in every language', () => {
  expect(reportOf([listed('noordertoren', 'de')]).open).toEqual([]);
  expect(reportOf([listed('Noordertoren')]).open).toHaveLength(1);
});

test('a risky name counts if another entity may introduce it, anywhere on the page', () => {
  const words = [listed('tower', 'en')];
  expect(reportOf(words).open).toEqual([
    `${ENTITIES}:8:9 "Tower" (north-tower, en) is also list: en`,
  ]);
  const needs = (change: string): Change => [ENTITIES, 'needs: [south-tower]', change];
  expect(reportOf(words, '', [needs('needs: [north-tower]')]).open).toEqual([]);
  expect(reportOf(words, '', [needs('needs: [south-tower], near: true')]).open).toEqual([]);
});

test('a name in capitals is a word only where that is written so', () => {
  const acronym: Change = [ENTITIES, 'Noordertoren', 'UNO'];
  expect(reportOf([listed('uno', 'nl'), listed('Uno', 'nl')], '', [acronym]).open).toEqual([]);
  expect(reportOf([listed('UNO', 'nl')], '', [acronym]).open).toHaveLength(1);
});

test('words.yaml explains a name, or what certain lists say of it', () => {
  const words = [listed('noordertoren', 'nl'), listed('Noordertoren')];
  const entry = '- entities: [north-tower]\n  why: its own name\n';
  expect(reportOf(words, entry)).toEqual({ open: [], left: [], explained: 1 });
  expect(reportOf(words, `${entry}  says: ["list: city"]\n`).open).toEqual([
    `${ENTITIES}:6:10 "Noordertoren" (north-tower, nl) is also list: nl`,
  ]);
});

test('an explanation that nothing asks for is left over', () => {
  const entry =
    '- entities: [north-tower, south-tower]\n  names: [Noordertoren, Lamp]\n  why: its own\n';
  expect(reportOf([listed('Noordertoren')], entry).left).toEqual([
    'words.yaml: no list asks for a name of "south-tower" (remove it)',
    'words.yaml: no list asks for "Lamp" (remove it)',
  ]);
});

test('a malformed words.yaml is reported with its place', () => {
  expect(() => reportOf([], '- entities: [north-tower]\n')).toThrow(PackError);
  expect(() => reportOf([], '- entities: [north-tower]\n')).toThrow(/words\.yaml:1:/);
});

test('each name of the bundled pack that a list knows is explained', { timeout: 60_000 }, () => {
  const { open, left } = wordReport(BUNDLED_PACK);
  expect([...open, ...left]).toEqual([]);
});
