// Each kind of fault in a pack, and how it is reported.
import { expect, test } from 'vitest';
import { type Change, withPackFolder } from '../../tests/testing/pack-folder.ts';
import { buildPack } from './build.ts';
import { formatProblem, PackError } from './problems.ts';

function problemsOf(changes: readonly Change[], extra?: Record<string, string>): string[] {
  try {
    withPackFolder(changes, buildPack, extra);
  } catch (error) {
    if (error instanceof PackError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

const ENTITIES = 'entities/towers.yaml';
const EVENTS = 'events/light.yaml';
const SOURCES = 'sources/papers.yaml';

/** Reported because a file that is not YAML defines no ids. */
const NO_TOWERS = [
  `${EVENTS}:7:25 unknown entity "north-tower" (add it in entities/ or correct the id)`,
  `${EVENTS}:17:25 unknown entity "south-tower" (add it in entities/ or correct the id)`,
];
const NO_PAPERS = [
  `${EVENTS}:9:13 unknown source "gazette-1901" (add it in sources/ or correct the id)`,
  `${EVENTS}:20:7 unknown source "gazette-1902" (add it in sources/ or correct the id)`,
];

/** Makes the first tower a person with these names. */
function person(aliases: string): [find: string, replace: string] {
  const head = '  name: North Tower\n  description: Lighthouse on the northern cape\n  aliases:\n';
  return [
    `  kind: place\n${head}    nl: [Noordertoren]\n    en:\n      - { text: Tower, risky: true, needs: [south-tower] }`,
    `  kind: person\n${head}    { ${aliases} }`,
  ];
}

const FAULTS: readonly [name: string, change: Change, ...problems: string[]][] = [
  [
    'unknown entity in an event',
    [EVENTS, '[north-tower]', '[nroth-tower]'],
    `${EVENTS}:7:25 unknown entity "nroth-tower" (add it in entities/ or correct the id)`,
  ],
  [
    'unknown entity in an alias’s needs',
    [ENTITIES, 'needs: [south-tower]', 'needs: [west-tower]'],
    `${ENTITIES}:8:45 unknown entity "west-tower" (add it in entities/ or correct the id)`,
  ],
  [
    'needs of a name that is not risky',
    [ENTITIES, 'risky: true, needs', 'needs'],
    `${ENTITIES}:8:9 aliases.en[1] has needs but is not risky ({"text":"Tower","needs":["south-tower"]} stands there)`,
  ],
  [
    'a near name that is not risky',
    [ENTITIES, 'risky: true, needs: [south-tower]', 'near: true'],
    `${ENTITIES}:8:9 aliases.en[1] is near but not risky ({"text":"Tower","near":true} stands there)`,
  ],
  [
    'unknown entity in a group',
    ['pack.yaml', 'title:', 'groups: { on-the-cape: [south-tower, east-tower] }\ntitle:'],
    'pack.yaml:3:38 unknown entity "east-tower" (add it in entities/ or correct the id)',
  ],
  [
    'a group with the id of an entity',
    ['pack.yaml', 'title:', 'groups: { north-tower: [south-tower] }\ntitle:'],
    'pack.yaml:3:24 the group "north-tower" has the id of an entity (give the group another name)',
  ],
  [
    'unknown entity in the subject',
    ['pack.yaml', 'title:', 'subject: [south-tower, east-tower]\ntitle:'],
    'pack.yaml:3:24 unknown entity "east-tower" (add it in entities/ or correct the id)',
  ],
  [
    'unknown source',
    [EVENTS, '[gazette-1901]', '[gazette-1901, gazette-1900]'],
    `${EVENTS}:9:27 unknown source "gazette-1900" (add it in sources/ or correct the id)`,
  ],
  [
    'an entity twice in an event',
    [EVENTS, '[north-tower]', '[north-tower, north-tower]'],
    `${EVENTS}:7:38 entity "north-tower" stands here twice (remove one)`,
  ],
  [
    'an entity in two roles',
    [EVENTS, '[north-tower]', '[north-tower], mentioned: [north-tower]'],
    `${EVENTS}:7:51 entity "north-tower" stands here twice (remove one)`,
  ],
  [
    'entities without roles',
    [EVENTS, '{ subject: [north-tower] }', '[north-tower]'],
    `${EVENTS}:7:13 entities must be lists of ids by role, such as subject: [id] (["north-tower"] stands there)`,
  ],
  [
    'an unknown role',
    [EVENTS, 'subject: [north-tower]', 'hero: [north-tower]'],
    `${EVENTS}:7:15 unknown field "hero" (remove it or correct its spelling; data/pack/README.md lists the fields)`,
  ],
  [
    'a role of nobody',
    [EVENTS, 'subject: [north-tower]', 'subject: [north-tower], place: []'],
    `${EVENTS}:7:46 entities.place is empty ([] stands there)`,
  ],
  [
    'an event of nobody',
    [EVENTS, '{ subject: [north-tower] }', '{}'],
    `${EVENTS}:7:13 entities names no entity ({} stands there)`,
  ],
  [
    'an event without a weight',
    [EVENTS, '  weight: 3\n', ''],
    `${EVENTS}:1:3 weight is missing (add "weight")`,
  ],
  ...['0', '6', '2.5', 'heavy'].map((weight): [name: string, change: Change, problem: string] => [
    `a weight of ${weight}`,
    [EVENTS, 'weight: 3', `weight: ${weight}`],
    `${EVENTS}:6:11 weight must be 1 (a trifle), 2, 3, 4 or 5 (the story is another one after it) (${weight === 'heavy' ? '"heavy"' : weight} stands there)`,
  ]),
  [
    'part of something unknown',
    [ENTITIES, '  aliases:', '  partOf: [cape]\n  aliases:'],
    `${ENTITIES}:5:12 unknown entity "cape" (add it in entities/ or correct the id)`,
  ],
  [
    'part of itself',
    [ENTITIES, '  aliases:', '  partOf: [north-tower]\n  aliases:'],
    `${ENTITIES}:5:12 "north-tower" is part of itself (name only what it belongs to, and take out the way back)`,
  ],
  [
    'an id taken',
    [SOURCES, 'id: gazette-1902', 'id: gazette-1901'],
    `${EVENTS}:20:7 unknown source "gazette-1902" (add it in sources/ or correct the id)`,
    `${SOURCES}:7:7 the source id "gazette-1901" is taken (sources/papers.yaml:1 has it; choose another)`,
  ],
  [
    'events out of order',
    [EVENTS, 'date: 1901-05', 'date: 1903'],
    `${EVENTS}:12:9 event "second-light" (1902-03-04) stands after "first-light", which is later (move it up; events of a file are sorted by date)`,
  ],
  [
    'an impossible day',
    [EVENTS, '1902-03-04', '1902-02-30'],
    `${EVENTS}:12:9 date is not an EDTF date that a pack may use ("1902-02-30" stands there)`,
  ],
  [
    'a date that is not EDTF',
    [EVENTS, 'date: 1902-03-04', 'date: 4 March 1902'],
    `${EVENTS}:12:9 date is not an EDTF date that a pack may use ("4 March 1902" stands there)`,
  ],
  [
    'an interval that runs backwards',
    [EVENTS, 'date: 1902-03-04', 'date: 1902-03/1902-01'],
    `${EVENTS}:12:9 date is not an EDTF date that a pack may use ("1902-03/1902-01" stands there)`,
  ],
  [
    'no source',
    [EVENTS, 'sources: [gazette-1901]', 'sources: []'],
    `${EVENTS}:9:12 sources names no source ([] stands there)`,
  ],
  [
    'sources forgotten',
    [EVENTS, '  sources: [gazette-1901]\n', ''],
    `${EVENTS}:1:3 sources is missing (add "sources")`,
  ],
  [
    'an address that is not http',
    [SOURCES, 'https://gazette.example/1901', 'javascript:alert(1)'],
    `${SOURCES}:4:8 url is not an http(s) address ("javascript:alert(1)" stands there)`,
  ],
  [
    'an unknown field',
    [ENTITIES, '  kind: place', '  colour: red\n  kind: place'],
    `${ENTITIES}:2:3 unknown field "colour" (remove it or correct its spelling; data/pack/README.md lists the fields)`,
  ],
  [
    'an unknown kind',
    [ENTITIES, 'kind: place', 'kind: building'],
    `${ENTITIES}:2:9 kind must be person, organization, place, vehicle or topic ("building" stands there)`,
  ],
  [
    'an empty text',
    [EVENTS, 'title: The north lamp is lit', "title: ' '"],
    `${EVENTS}:4:10 title is empty (" " stands there)`,
    `${EVENTS}:4:10 title has spaces at its start or end (" " stands there)`,
  ],
  [
    'HTML in a text',
    [EVENTS, 'A second lamp follows.', 'A <b>second</b> lamp follows.'],
    `${EVENTS}:15:12 summary holds HTML ("A <b>second</b> lamp follows." stands there)`,
  ],
  [
    'a text without English',
    [EVENTS, 'title: The north lamp is lit', 'title: { nl: De noordelijke lamp brandt }'],
    `${EVENTS}:4:10 title.en is missing (add "en")`,
  ],
  [
    'an unknown language',
    [ENTITIES, 'nl: [Noordertoren]', 'Dutch: [Noordertoren]'],
    `${ENTITIES}:6:5 aliases.Dutch is not a language code such as en, nor any ("Dutch" stands there)`,
  ],
  [
    'an alias with an unknown field',
    [ENTITIES, 'risky: true', 'dangerous: true'],
    `${ENTITIES}:8:24 unknown field "dangerous" (remove it or correct its spelling; data/pack/README.md lists the fields)`,
  ],
  [
    'a name of two entities',
    [ENTITIES, 'name: South Tower', 'name: South Tower\n  aliases: { en: [north tower] }'],
    `${ENTITIES}:15:19 "north tower" names "south-tower" and "north-tower" (${ENTITIES}:3 has it too; mark both risky or ambiguous, or remove one)`,
  ],
  [
    'a name listed twice',
    [ENTITIES, '[Noordertoren]', '[Noordertoren, Noordertoren]'],
    `${ENTITIES}:6:24 "Noordertoren" is listed twice for "north-tower" (line 6 has it (nl); remove one)`,
  ],
  [
    'a native language without a name',
    [ENTITIES, '  aliases:', '  native: sv\n  aliases:'],
    `${ENTITIES}:5:11 native is "sv", but no name is listed for it (list the full name first under sv)`,
  ],
  [
    'a native name that is risky',
    [
      ENTITIES,
      '  aliases:\n    nl: [Noordertoren]',
      '  native: nl\n  aliases:\n    nl: [{ text: Noordertoren, risky: true }]',
    ],
    `${ENTITIES}:5:11 native is "nl", but its first name "Noordertoren" is risky (list the full name first under nl)`,
  ],
  [
    'a safe form of a risky surname',
    [ENTITIES, ...person('ru: [Ким Чен Ын, { text: Ким, risky: true }, Кима]')],
    `${ENTITIES}:6:52 "Кима" is a safe name, but "Ким" of the same person is risky (mark both risky or none)`,
  ],
  [
    'a safe surname in a language whose other names of the person are full ones',
    [ENTITIES, ...person('any: [{ text: Lavrov, risky: true }], zh: [谢尔盖·拉夫罗夫, 拉夫罗夫]')],
    `${ENTITIES}:6:60 "拉夫罗夫" is a safe name, but "Lavrov" of the same person is risky (mark both risky or none)`,
  ],
  [
    'a decoy that is a name',
    [ENTITIES, '[Tower Records]', '[North Tower]'],
    `${ENTITIES}:10:10 "North Tower" is a decoy and a name of "north-tower" (${ENTITIES}:3 has the name; remove one of them)`,
  ],
  [
    'a source that no event cites',
    [EVENTS, 'id: gazette-1902', 'id: gazette-1901'],
    `${SOURCES}:7:7 no event names the source "gazette-1902" (name it in an event or remove it)`,
  ],
  [
    'a version that YAML parses as a number',
    ['pack.yaml', 'version: 1.0.0', 'version: 1.10'],
    'pack.yaml:2:10 version must be text: put it in quotes (1.1 stands there)',
  ],
  [
    'a key twice',
    [ENTITIES, '  kind: place', '  kind: place\n  kind: place'],
    `${ENTITIES}:3:3 not valid YAML: Map keys must be unique (correct the indentation, quotes or brackets here)`,
    ...NO_TOWERS,
  ],
  [
    'a text under an unknown language',
    [EVENTS, 'title: The north lamp is lit', 'title: { en: Lit, Dutch: Aan }'],
    `${EVENTS}:4:21 title.Dutch is not a language code such as en or zh-TW ("Dutch" stands there)`,
  ],
  [
    'a text under a region in small letters',
    [EVENTS, 'title: The north lamp is lit', 'title: { en: Lit, zh-tw: 點亮 }'],
    `${EVENTS}:4:21 title.zh-tw is not a language code such as en or zh-TW ("zh-tw" stands there)`,
  ],
  [
    'a name without its English one',
    [ENTITIES, 'name: South Tower', 'name: { nl: Zuidertoren }'],
    `${ENTITIES}:14:9 name.en is missing (add "en")`,
  ],
  [
    'a YAML alias',
    [ENTITIES, 'name: South Tower', 'name: *north'],
    `${ENTITIES}:14:9 a YAML alias, which reads from elsewhere (write out what it stands for, or quote it)`,
    ...NO_TOWERS,
  ],
  [
    'a list interrupted by a key',
    [SOURCES, '- id: gazette-1901\n', 'first:\n  id: gazette-1901\n'],
    ...NO_PAPERS,
    `${SOURCES}:7:1 not valid YAML: A block sequence may not be used as an implicit map key (correct the indentation, quotes or brackets here)`,
    `${SOURCES}:8:1 not valid YAML: Implicit keys need to be on a single line (correct the indentation, quotes or brackets here)`,
    `${SOURCES}:8:1 not valid YAML: Implicit map keys need to be followed by map values (correct the indentation, quotes or brackets here)`,
  ],
];

test.each(FAULTS)('%s', (_name, change, ...expected) => {
  expect(problemsOf([change])).toEqual(expected);
});

test.each([
  ['added: 1.0.0', '', 'events/light.yaml:1:3 added is missing'],
  ['added: 1.0.0', 'added: 1.0', 'added must be text: put it in quotes'],
  ['added: 1.0.0', 'added: soon', 'added must look like 2026.11.20 ("soon" stands there)'],
  ['added: 1.0.0', 'added: 1.0.1', 'added 1.0.1 is later than the pack, which is 1.0.0'],
  ['added: 1.0.0', 'added: 1.0.0\n  changed: 1.2.0', 'changed 1.2.0 is later than the pack'],
  ['added: 1.0.0', 'added: 1.0.0\n  changed: 1.0.0', 'changed 1.0.0 is not later than added'],
])('%s changed to “%s” is reported with its place', (find, replace, problem) => {
  const found = problemsOf([['events/light.yaml', find, replace]]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(problem);
  expect(found[0]).toMatch(/^events\/light\.yaml:\d+:\d+ /);
});

test('a name that is shown for two entities in a language is reported', () => {
  const name = (one: string, words: string): Change => [ENTITIES, `name: ${one}`, `name: ${words}`];
  const found = problemsOf([
    name('North Tower', '{ en: North Tower, zh: 塔 }'),
    name('South Tower', '{ en: South Tower, zh: 塔, zh-TW: 南塔 }'),
  ]);
  expect(found).toEqual([
    `${ENTITIES}:14:32 the name "塔" is also that of "north-tower" (give each entity a name of its own)`,
  ]);
});

test('a file that is not a list', () => {
  expect(problemsOf([], { [SOURCES]: 'first: { id: gazette-1901 }' })).toEqual([
    ...NO_PAPERS,
    `${SOURCES}:1:1 the file must be a list (begin each entry with "- id:")`,
  ]);
});

test('a folder with the name of a file is reported', () => {
  const found = problemsOf([], { 'entities/older.yaml/note.txt': '' });
  expect(found).toEqual(['entities/older.yaml:1:1 cannot be read: EISDIR (make it a file)']);
});

test('a broken pack.yaml is reported without the uses of its groups', () => {
  const grouped: Change = [ENTITIES, '[south-tower]', '[on-the-cape]'];
  expect(problemsOf([grouped, ['pack.yaml', 'version: 1.0.0\n', '']])).toEqual([
    'pack.yaml:1:1 version is missing (add "version")',
  ]);
});

test('a name may belong to two entities that both say so', () => {
  const shared: Change = [
    ENTITIES,
    'name: South Tower',
    'name: South Tower\n  aliases: { en: [{ text: Tower, ambiguous: true }] }',
  ];
  expect(problemsOf([shared])).toEqual([]);
});

test('entities that are part of each other are each reported', () => {
  const circle: readonly Change[] = [
    [ENTITIES, '  aliases:', '  partOf: [south-tower]\n  aliases:'],
    [ENTITIES, 'name: South Tower', 'name: South Tower\n  partOf: [north-tower]'],
  ];
  const fix = 'name only what it belongs to, and take out the way back';
  expect(problemsOf(circle)).toEqual([
    `${ENTITIES}:5:12 "north-tower" is part of itself by way of "south-tower" (${fix})`,
    `${ENTITIES}:16:12 "south-tower" is part of itself by way of "north-tower" (${fix})`,
  ]);
});

test('a weak source stands after the stronger ones, but may stand alone', () => {
  const weak: Change = [SOURCES, '  url:', '  weak: true\n  url:'];
  const first: Change = [EVENTS, '[gazette-1901]', '[gazette-1901, gazette-1902]'];
  const last: Change = [EVENTS, '[gazette-1901]', '[gazette-1902, gazette-1901]'];
  expect(problemsOf([weak])).toEqual([]);
  expect(problemsOf([weak, last])).toEqual([]);
  expect(problemsOf([weak, first])).toEqual([
    `${EVENTS}:9:13 the weak source "gazette-1901" stands before "gazette-1902" (put the strongest first, or leave the weak one out)`,
  ]);
});

test('all problems of all files come at once, by file and line', () => {
  const found = problemsOf([
    [SOURCES, 'https://gazette.example/1901', 'ftp://gazette.example'],
    [ENTITIES, 'kind: place', 'kind: building'],
    [EVENTS, '1902-03-04', '1902-13'],
  ]);
  expect(found.map((line) => line.split(' ')[0])).toEqual([
    `${ENTITIES}:2:9`,
    `${EVENTS}:12:9`,
    `${SOURCES}:4:8`,
  ]);
});
