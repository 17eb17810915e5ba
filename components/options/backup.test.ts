import { expect, test } from 'vitest';
import type { ReadHistory } from '../read-history/read-history.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { readBackup, writeBackup } from './backup.ts';

const settings: Settings = {
  ...defaultSettings,
  rules: { everySite: false, sites: { 'tide.example': 'on', 'fog.example': 'off' } },
  density: 'page',
  theme: 'dark',
  hoverDelayMs: 600,
};
const rejectedName = {
  entity: 'lamp',
  alias: 'lampe',
  surface: 'Lampe',
  name: 'Anna Lampe',
  added: '2026-11-20',
};
const readHistory: ReadHistory = new Map([
  ['lamp', { last: { day: '2026-11-19', version: '1.0' } }],
  [
    'port',
    {
      last: { day: '2026-11-20', version: '1.1' },
      before: { day: '2026-10-03', version: '1.0' },
    },
  ],
]);
const backup = { settings, rejectedNames: [rejectedName], readHistory };

/** The file with something changed in it. */
// biome-ignore lint/suspicious/noExplicitAny: the file is broken on purpose.
const file = (change: (file: any) => void): string => {
  const copy = JSON.parse(writeBackup(backup));
  change(copy);
  return JSON.stringify(copy);
};

test('what was written is read back', () => {
  expect(readBackup(writeBackup(backup))).toEqual(backup);
});

test('a file without rejected names is read as one with none', () => {
  expect(readBackup(file((f) => delete f.wrongMarks))).toMatchObject({
    settings,
    rejectedNames: [],
  });
});

test('a file of an earlier version lacks later settings and names read', () => {
  const earlier = file((f) => {
    for (const name of ['marks', 'heldKey', 'news']) delete f.settings[name];
    delete f.lastReads;
  });
  expect(readBackup(earlier)).toEqual({
    settings,
    rejectedNames: [rejectedName],
    readHistory: new Map(),
  });
});

test.each([
  ['no JSON', 'settings', { kind: 'not-json' }],
  ['a list', '[]', { kind: 'other-format' }],
  ['null', 'null', { kind: 'other-format' }],
  ['another file', '{"format":"sidelight-wrong-marks","version":1}', { kind: 'other-format' }],
  ['a later version', file((f) => (f.version = 2)), { kind: 'newer', version: 2 }],
  ['no settings', file((f) => delete f.settings), { kind: 'bad-settings', members: ['settings'] }],
  [
    'a wrong value and a missing one',
    file((f) => {
      f.settings.density = 'most';
      delete f.settings.hoverDelayMs;
    }),
    { kind: 'bad-settings', members: ['density', 'hoverDelayMs'] },
  ],
  [
    'a rule for no site',
    file((f) => (f.settings.rules.sites['a b'] = 'on')),
    { kind: 'bad-settings', members: ['rules'] },
  ],
  [
    'a broken rejected name',
    file((f) => delete f.wrongMarks[0].entity),
    { kind: 'bad-record', number: 1, member: 'entity' },
  ],
  [
    'a name read on a day that is none',
    file((f) => (f.lastReads.lamp[0] = 'yesterday')),
    { kind: 'bad-settings', members: ['lastReads'] },
  ],
  [
    'a key that cannot be held',
    file((f) => (f.settings.heldKey = 'a')),
    { kind: 'bad-settings', members: ['heldKey'] },
  ],
  ['rejected names that are not a list', file((f) => (f.wrongMarks = 3)), { kind: 'other-format' }],
])('%s is refused with a reason', (_, text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});
