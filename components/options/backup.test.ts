import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../site/settings.ts';
import { readBackup, writeBackup } from './backup.ts';

const settings: Settings = {
  ...defaultSettings,
  rules: { everySite: false, sites: { 'tide.example': 'on', 'fog.example': 'off' } },
  density: 'page',
  theme: 'dark',
  hoverDelayMs: 600,
};
const mark = {
  entity: 'lamp',
  alias: 'lampe',
  surface: 'Lampe',
  name: 'Anna Lampe',
  added: '2026-11-20',
};
const backup = { settings, wrongMarks: [mark] };

/** The file with something changed in it. */
// biome-ignore lint/suspicious/noExplicitAny: what stands in the file is broken on purpose.
const file = (change: (file: any) => void): string => {
  const copy = JSON.parse(writeBackup(backup));
  change(copy);
  return JSON.stringify(copy);
};

test('what was written comes back', () => {
  expect(readBackup(writeBackup(backup))).toEqual(backup);
});

test('a file without names taken back is one with none', () => {
  expect(readBackup(file((f) => delete f.wrongMarks))).toEqual({ settings, wrongMarks: [] });
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
    'a broken name taken back',
    file((f) => delete f.wrongMarks[0].entity),
    { kind: 'bad-record', number: 1, member: 'entity' },
  ],
  ['names taken back that are no list', file((f) => (f.wrongMarks = 3)), { kind: 'other-format' }],
])('%s is refused, and why', (_, text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});
