// A valid pack, and the shape in which it ships.
import { expect, test } from 'vitest';
import { type Change, withPackFolder } from '../../tests/testing/pack-folder.ts';
import { buildPack, packJson } from './build.ts';

test('a valid pack is built into the shape that ships', () => {
  const pack = withPackFolder([], buildPack);
  expect(pack).toMatchObject({
    id: 'lighthouses',
    title: { en: 'Lighthouses' },
    covers: '1900/1950',
  });
  expect(pack).not.toHaveProperty('about');
  expect(pack.entities[0]).toEqual({
    id: 'north-tower',
    kind: 'place',
    name: 'North Tower',
    description: { en: 'Lighthouse on the northern cape' },
    aliases: [
      { text: 'North Tower' },
      { text: 'Noordertoren', lang: 'nl' },
      { text: 'Tower', lang: 'en', risky: true, needs: ['south-tower'] },
    ],
    decoys: [{ text: 'Tower Records', lang: 'en' }],
    common: false,
  });
  expect(pack.events.map(({ from, to }) => [from, to])).toEqual([
    ['1901-05-01', '1901-05-31'],
    ['1902-03-04', '1902-03-04'],
  ]);
  expect(pack.events[1]?.citations).toEqual([
    { source: 'gazette-1902', says: { en: 'It gives the fourth of March.' } },
  ]);
});

test('the entities of an event come by role, subjects first, each with its role', () => {
  const roles: Change = [
    'events/light.yaml',
    '{ subject: [north-tower] }',
    '\n    mentioned: [north-tower]\n    subject: [south-tower]',
  ];
  const [event] = withPackFolder([roles], buildPack).events;
  expect(event?.entities).toEqual(['south-tower', 'north-tower']);
  expect(event?.roles).toEqual({ 'north-tower': 'mentioned', 'south-tower': 'subject' });
  expect(event?.weight).toBe(3);
});

test('what was over before the story begins is background', () => {
  const background = (begins: string) =>
    withPackFolder([['pack.yaml', 'title:', `begins: ${begins}\ntitle:`]], buildPack).events.map(
      (event) => event.background,
    );
  expect(background('1901-06-01')).toEqual([true, undefined]);
  expect(background('1901-05-31')).toEqual([undefined, undefined]);
});

test('an entity ships with what it is part of, and a source with who carries it', () => {
  const pack = withPackFolder(
    [
      ['entities/towers.yaml', '  aliases:', '  partOf: [south-tower]\n  aliases:'],
      ['sources/papers.yaml', '  title:', '  via: The Cape Herald\n  title:'],
    ],
    buildPack,
  );
  expect(pack.entities.map(({ id, wholes, parts }) => [id, wholes, parts])).toEqual([
    ['north-tower', ['south-tower'], undefined],
    ['south-tower', undefined, ['north-tower']],
  ]);
  expect(pack.sources.map(({ via }) => via)).toEqual(['The Cape Herald', undefined]);
});

test('a group in needs is replaced by its members, each once', () => {
  const grouped: readonly Change[] = [
    ['pack.yaml', 'title:', 'groups: { on-the-cape: [south-tower, north-tower] }\ntitle:'],
    ['entities/towers.yaml', 'needs: [south-tower]', 'needs: [on-the-cape, south-tower]'],
  ];
  const [tower] = withPackFolder(grouped, buildPack).entities;
  expect(tower?.aliases.at(-1)?.needs).toEqual(['south-tower', 'north-tower']);
});

test('what the pack is about is text by language', () => {
  const plain: Change = ['pack.yaml', 'licence:', 'about: lighthouses\nlicence:'];
  expect(withPackFolder([plain], buildPack).about).toEqual({ en: 'lighthouses' });
  const both: Change = [
    'pack.yaml',
    'licence:',
    'about: { en: lighthouses, nl: vuurtorens }\nlicence:',
  ];
  expect(withPackFolder([both], buildPack).about).toEqual({ en: 'lighthouses', nl: 'vuurtorens' });
});

test('the entities of the subject are told apart, groups spelt out', () => {
  const about: Change = [
    'pack.yaml',
    'title:',
    'groups: { on-the-cape: [south-tower] }\nsubject: [on-the-cape]\ntitle:',
  ];
  const { entities } = withPackFolder([about], buildPack);
  expect(entities.map(({ id, subject }) => [id, subject])).toEqual([
    ['north-tower', undefined],
    ['south-tower', true],
  ]);
});

test('an event has the versions of the pack in which it came and changed', () => {
  const later: readonly Change[] = [
    ['pack.yaml', 'version: 1.0.0', 'version: 1.10.0'],
    ['events/light.yaml', 'added: 1.0.0', 'added: 1.0.0\n  changed: 1.9.0'],
  ];
  const [first, second] = withPackFolder(later, buildPack).events;
  expect(first).toMatchObject({ added: '1.0.0', changed: '1.9.0' });
  expect(second?.added).toBe('1.0.0');
  expect(second).not.toHaveProperty('changed');
});

test('the name is not added if it is listed with other terms', () => {
  const listed: Change = ['entities/towers.yaml', 'nl: [Noordertoren]', 'nl: [North Tower]'];
  const pack = withPackFolder([listed], buildPack);
  expect(pack.entities[0]?.aliases[0]).toEqual({ text: 'North Tower', lang: 'nl' });
});

test('a name by language ships its English one as canonical, which alone counts on a page', () => {
  const names: Change = [
    'entities/towers.yaml',
    'name: South Tower',
    'name: { en: South Tower, nl: Zuidertoren, zh: 南塔, zh-TW: 南塔樓 }',
  ];
  const south = withPackFolder([names], buildPack).entities[1];
  expect(south).toMatchObject({
    name: 'South Tower',
    names: { nl: 'Zuidertoren', zh: '南塔', 'zh-TW': '南塔樓' },
    aliases: [{ text: 'South Tower' }],
  });
  const plain = withPackFolder([], buildPack).entities[1];
  expect(plain).not.toHaveProperty('names');
});

test('texts may be of one region', () => {
  const change: Change = [
    'events/light.yaml',
    'title: The north lamp is lit',
    'title: { en: Lit, zh: 点亮, zh-TW: 點亮 }',
  ];
  const [event] = withPackFolder([change], buildPack).events;
  expect(event?.title).toEqual({ en: 'Lit', zh: '点亮', 'zh-TW': '點亮' });
});

test('a native language needs no alias if the entity has a name in it', () => {
  const change: Change = [
    'entities/towers.yaml',
    'name: South Tower',
    'name: { en: South Tower, nl: Zuidertoren }\n  native: nl',
  ];
  expect(withPackFolder([change], buildPack).entities[1]?.native).toBe('nl');
});

test('the native language ships', () => {
  const native: Change = ['entities/towers.yaml', '  aliases:', '  native: nl\n  aliases:'];
  const [tower, other] = withPackFolder([native], buildPack).entities;
  expect(tower?.native).toBe('nl');
  expect(other).not.toHaveProperty('native');
});

test('a native name that others bear may be risky if it has companions', () => {
  const native: Change = ['entities/towers.yaml', '  aliases:', '  native: en\n  aliases:'];
  expect(withPackFolder([native], buildPack).entities[0]?.native).toBe('en');
});

test('a name that counts only near its companions says so', () => {
  const near: Change = ['entities/towers.yaml', 'risky: true,', 'risky: true, near: true,'];
  const [tower] = withPackFolder([near], buildPack).entities;
  expect(tower?.aliases.at(-1)).toMatchObject({ text: 'Tower', risky: true, near: true });
});

test('a name that needs its own entity alone has no companions', () => {
  const own: Change = ['entities/towers.yaml', 'needs: [south-tower]', 'needs: [north-tower]'];
  const pack = withPackFolder([own], buildPack);
  expect(pack.entities[0]?.aliases[2]).toEqual({ text: 'Tower', lang: 'en', risky: true });
});

test('the same files give the same bytes', () => {
  const once = withPackFolder([], (folder) => packJson(buildPack(folder)));
  expect(withPackFolder([], (folder) => packJson(buildPack(folder)))).toBe(once);
});

test('the id of an entity may be a property of every JavaScript object', () => {
  const changes: Change[] = [
    ['entities/towers.yaml', 'id: south-tower', 'id: constructor'],
    ['entities/towers.yaml', '[south-tower]', '[constructor]'],
    ['events/light.yaml', '[south-tower]', '[constructor]'],
  ];
  const pack = withPackFolder(changes, buildPack);
  expect(pack.entities[1]?.aliases[2]?.needs).toEqual(['constructor']);
  expect(pack.events[1]?.roles).toEqual({ constructor: 'subject' });
});

test('events of all files are in order of time', () => {
  const earlier = `- id: plan
  date: 1900~
  added: 1.0.0
  title: A lamp is planned
  summary: The town council wants a lamp.
  weight: 1
  entities: { subject: [north-tower] }
  tags: [light]
  sources: [gazette-1901]
`;
  const pack = withPackFolder([], buildPack, { 'events/z-plan.yaml': earlier });
  expect(pack.events.map(({ id, date }) => [id, date])).toEqual([
    ['plan', '1900~'],
    ['first-light', '1901-05'],
    ['second-light', '1902-03-04'],
  ]);
});
