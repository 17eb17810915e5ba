import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryArea, write } from '../../tests/testing/user-area.ts';
import { MAX_NAMES_READ, type ReadHistory } from '../read-history/read-history.ts';
import { MAX_REJECTED_NAMES } from '../rejected-names/rejected-names.ts';
import { defaultSettings, MAX_RULES, parseSettings, type Settings } from '../settings/settings.ts';
import { historyIn } from '../user-data/reads.ts';
import { createRejectedNames } from '../user-data/rejected.ts';
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

test('whatever is stored, a backup of what is read of it is read back', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '__proto__', 'constructor', '\ud800', 'x'.repeat(300), 'x'.repeat(301)),
  );
  const day = fc.oneof(
    text,
    fc.constantFrom('2026-11-20', '2024-02-29', '2026-02-31', '2026-13-01'),
  );
  const version = fc.oneof(text, fc.constantFrom('1.0', '2026.11.20', '1', `1.${'0'.repeat(40)}`));
  const site = fc.oneof(text, fc.constantFrom('bbc.com', '%%%', '.', '[::1]', 'BBC.COM', 'a:b'));
  const anything = fc.anything();
  const record = fc.record(
    { entity: text, alias: text, surface: text, name: text, lang: text, site, added: day },
    { requiredKeys: ['entity', 'alias', 'surface', 'name', 'added'] },
  );
  const settings = fc.record({
    ...Object.fromEntries(Object.keys(defaultSettings).map((name) => [name, anything])),
    rules: fc.record({
      everySite: fc.boolean(),
      sites: fc.dictionary(site, fc.constantFrom('on', 'off', 'maybe')),
    }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.oneof(fc.tuple(day, version), anything)), { maxLength: 20 }),
      fc.array(fc.oneof(record, anything), { maxLength: 20 }),
      fc.oneof(settings, anything),
      async (reads, rejected, raw) => {
        const area = memoryArea();
        await write(area, 'rejected', [...rejected.entries()]);
        const stored = {
          settings: parseSettings(raw).value,
          rejectedNames: await createRejectedNames(area).all(),
          readHistory: historyIn(new Map(reads)),
        };
        const read = readBackup(writeBackup(stored));
        expect(read).toMatchObject({ settings: stored.settings, readHistory: stored.readHistory });
      },
    ),
  );
});

test('a full store, with texts as long as they may be, is read back', () => {
  const long = (at: number) => `${at}`.padEnd(300, 'x');
  const full = {
    settings: {
      ...settings,
      rules: {
        everySite: true,
        sites: Object.fromEntries(
          Array.from({ length: MAX_RULES }, (_, at) => [`s${at}.example`, 'off' as const]),
        ),
      },
    },
    rejectedNames: Array.from({ length: MAX_REJECTED_NAMES }, (_, at) => ({
      ...rejectedName,
      alias: long(at),
    })),
    readHistory: new Map(
      Array.from({ length: MAX_NAMES_READ }, (_, at) => [
        long(at),
        { last: { day: '2026-11-19', version: '1.0' } },
      ]),
    ),
  };
  expect(readBackup(writeBackup(full))).toEqual(full);
});

test('a file without rejected names is read as one with none', () => {
  expect(readBackup(file((f) => delete f.wrongMarks))).toMatchObject({
    settings,
    rejectedNames: [],
  });
});

test('a file of an earlier version lacks later settings and names read', () => {
  const earlier = file((f) => {
    for (const name of ['marks', 'heldKey', 'news', 'everywhere']) delete f.settings[name];
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
  [
    'a rule for no site that can be',
    file((f) => (f.settings.rules.sites['%%%'] = 'on')),
    { kind: 'bad-settings', members: ['rules'] },
  ],
  [
    'more sites than are stored',
    file((f) => {
      for (let at = 0; at <= MAX_RULES; at++) f.settings.rules.sites[`s${at}.example`] = 'on';
    }),
    { kind: 'bad-settings', members: ['rules'] },
  ],
  [
    'more names read than are stored',
    file((f) => {
      for (let at = 0; at <= MAX_NAMES_READ; at++) f.lastReads[`n${at}`] = f.lastReads.lamp;
    }),
    { kind: 'bad-settings', members: ['lastReads'] },
  ],
  ['a version below the first', file((f) => (f.version = -5)), { kind: 'other-format' }],
  ['half a version', file((f) => (f.version = 0.5)), { kind: 'other-format' }],
  ['rejected names that are not a list', file((f) => (f.wrongMarks = 3)), { kind: 'other-format' }],
])('%s is refused with a reason', (_, text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});
