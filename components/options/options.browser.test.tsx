// The options: what each passes on, what it says, and where the focus goes.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  accessibilityProblems,
  button,
  buttonToCome,
  one,
  stage,
} from '../../tests/testing/stage.tsx';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { BackupProps } from './backup-panel.tsx';
import { Options } from './options.tsx';
import type { RejectedNamesProps } from './rejected-names.tsx';

const dataset = {
  title: 'Ferries of the estuary',
  lang: 'en',
  version: '3',
  licence: 'CC BY 4.0',
  covers: '2019-12/2025-12',
  checked: '2026-11-20',
  names: 109,
  events: 1179,
  sources: 2,
  publishers: [{ name: 'The Daily Tide', count: 2 }],
};
const handlers = {
  onSettings: vi.fn(),
  onRule: vi.fn(),
  onForget: vi.fn(),
  onEverySite: vi.fn(),
  onReset: vi.fn(async () => {}),
};
const wrongHandlers = {
  onUndo: vi.fn(),
  onUndoAll: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn<RejectedNamesProps['onImport']>(async () => ({ added: 2 })),
};
const backup = {
  onExport: vi.fn(),
  onImport: vi.fn<BackupProps['onImport']>(async () => null),
};
const kept = { onNews: vi.fn(), onForget: vi.fn(async () => {}), onForgetOne: vi.fn() };
const read = [
  { id: 'vera', name: 'Vera Lind', lang: 'en', day: '2026-11-20' },
  { id: 'lamp', name: 'Lind Lamps', lang: 'en', day: '2026-10-02' },
];
const keyboard = { onChange: vi.fn() };
const lind: RejectedName = {
  entity: 'vera',
  alias: 'lind',
  surface: 'Lind',
  name: 'Vera Lind',
  site: 'tide.example',
  added: '2026-11-19',
};
const lamp: RejectedName = { ...lind, entity: 'lamp', name: 'Lind Lamps', added: '2026-11-20' };
const everywhere = ({ site: _, ...mark }: RejectedName): RejectedName => mark;
beforeEach(() => vi.clearAllMocks());

const open = (
  theme: 'light' | 'dark' = 'light',
  marks = [lind, everywhere(lamp)],
  settings: Partial<Settings> = {},
) =>
  stage(
    <Options
      {...handlers}
      settings={{ ...defaultSettings, hoverDelayMs: 450, ...settings }}
      sites={[{ site: 'tide.example', on: true }]}
      everySite={false}
      rejectedNames={{ names: marks, ...wrongHandlers }}
      backup={backup}
      kept={{ ...kept, news: settings.news ?? true, namesRead: read, bytes: 4_260_000 }}
      keyboard={{ shortcuts: { 'open-card': 'Alt+Shift+S', 'pin-card': '' }, ...keyboard }}
      dataset={dataset}
      locale="en"
    />,
    theme,
  );

test('each choice is passed on', async () => {
  const place = open();
  await userEvent.click(one(place, 'input[name=density]:not(:checked)'));
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ density: 'page' });
  await userEvent.click(one(place, '.row.switch [role=switch]:not(:checked)'));
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ everywhere: true });
  await userEvent.selectOptions(one(place, 'select'), '600');
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ hoverDelayMs: 600 });
  one(place, 'input[name=theme]:checked').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ theme: 'light' });
  await userEvent.click(one(place, '[aria-label="Sidelight on tide.example"]'));
  expect(handlers.onRule).toHaveBeenCalledWith('tide.example', false);
  await userEvent.click(button(place, 'Forget tide.example'));
  expect(handlers.onForget).toHaveBeenCalledWith('tide.example');
});

test('the dataset is described with dates and numbers in the user’s language', () => {
  const text = one(open(), 'dl:not(.keys)').textContent;
  for (const part of ['20 November 2026', '1,179', 'CC BY 4.0']) expect(text).toContain(part);
});

test('clearing everything asks for confirmation', async () => {
  const place = open();
  await userEvent.click(button(place, 'Clear everything'));
  expect(handlers.onReset).not.toHaveBeenCalled();
  await userEvent.click(await buttonToCome(place, 'Yes, clear everything'));
  await expect.poll(() => place.textContent).toContain('as it was on the first day');
  expect(handlers.onReset).toHaveBeenCalledOnce();
});

describe('rejected names', () => {
  const list = (place: HTMLElement) => [...place.querySelectorAll('.rejected-names li')];
  const choose = async (place: HTMLElement, content: string) => {
    const file = new File([content], 'marks.json', { type: 'application/json' });
    await userEvent.upload(one(place, 'input[type=file]'), file);
  };

  test('are listed with words, entity, site and day, the latest first', () => {
    const rows = list(open()).map((row) => row.textContent);
    expect(rows).toEqual([
      'Lind not Lind Lampseverywhere · 20 Nov 2026Undo',
      'Lind not Vera Lindon tide.example · 19 Nov 2026Undo',
    ]);
  });

  test('are undone one by one, and the focus stays in the list', async () => {
    const place = open();
    const undo = button(place, 'Undo: mark “Lind” as Lind Lamps again');
    undo.focus();
    await userEvent.keyboard('{Enter}');
    expect(wrongHandlers.onUndo).toHaveBeenCalledExactlyOnceWith(everywhere(lamp));
    expect(document.activeElement?.ariaLabel).toBe('Undo: mark “Lind” as Vera Lind again');
    const last = open('light', [lind]);
    await userEvent.click(button(last, 'Undo: mark “Lind” as Vera Lind again'));
    expect(document.activeElement?.textContent).toBe('Wrong marks taken back');
  });

  test('are all undone only after a second press', async () => {
    const place = open();
    await userEvent.click(button(place, 'Undo all'));
    expect(wrongHandlers.onUndoAll).not.toHaveBeenCalled();
    await userEvent.click(await buttonToCome(place, 'Yes, undo all (2)'));
    expect(wrongHandlers.onUndoAll).toHaveBeenCalledOnce();
  });

  test('can be exported and imported; if there are none, only imported', async () => {
    await userEvent.click(button(open(), 'Export'));
    expect(wrongHandlers.onExport).toHaveBeenCalledOnce();
    const place = open('light', []);
    expect(place.textContent).toContain('open its card and press “Why marked?”');
    expect(() => button(place, 'Export')).toThrow();
    expect(button(place, 'Import…')).toBeDefined();
  });

  test.each([
    [{ added: 2 }, '2 names were added.'],
    [{ added: 1 }, '1 name was added.'],
    [{ added: 0 }, 'all of them were here already'],
    [{ problem: { kind: 'not-json' } }, 'This file is no JSON'],
    [{ problem: { kind: 'other-format' } }, 'holds no wrong marks'],
    [{ problem: { kind: 'newer', version: 3 } }, 'newer Sidelight (format 3)'],
    [{ problem: { kind: 'bad-record', number: 4, member: 'alias' } }, 'Record 4 of this file'],
    [{ problem: { kind: 'too-many', count: 2001 } }, 'room for 2,000'],
  ] as const)('an import that ends with %j says so', async (outcome, text) => {
    const place = open();
    wrongHandlers.onImport.mockResolvedValueOnce(outcome);
    await choose(place, '{"a":1}');
    await expect.poll(() => place.textContent).toContain(text);
    expect(wrongHandlers.onImport).toHaveBeenCalledExactlyOnceWith('{"a":1}');
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (theme) => {
  const place = open(theme);
  one<HTMLDetailsElement>(place, 'details').open = true;
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('all settings are saved as a file and taken from one; for a wrong file it says why', async () => {
  const place = open();
  await userEvent.click(button(place, 'Save all settings as a file'));
  expect(backup.onExport).toHaveBeenCalledOnce();
  const input = one<HTMLInputElement>(place, '[aria-label="Take settings from a file"]');
  const panel = input.closest('section') as HTMLElement;
  const choose = (content: string): void => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'all.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const said = () => expect.poll(() => one(panel, '[role=status]').textContent);
  choose('{"a":1}');
  await said().toContain('Your settings are now those of the file');
  expect(backup.onImport).toHaveBeenCalledExactlyOnceWith('{"a":1}');
  backup.onImport.mockResolvedValueOnce({ kind: 'bad-settings', members: ['density', 'theme'] });
  choose('{}');
  await said().toContain('cannot have: density, theme.');
  backup.onImport.mockRejectedValueOnce(new Error('no room'));
  choose('{}');
  await said().toBe('That did not work: no room');
  expect(await accessibilityProblems(place)).toEqual([]);
});

test('when marks are shown: always, while a key is held, after a command', async () => {
  const place = open();
  expect(place.textContent).not.toContain('no card opens on hover');
  const [, held, command] = place.querySelectorAll('input[name=marks]');
  await userEvent.click(command as HTMLElement);
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ marks: 'command' });
  await userEvent.click(held as HTMLElement);
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ marks: 'held' });
  const holding = open('light', [], { marks: 'held', heldKey: 'Alt' });
  expect(holding.textContent).toContain('no card opens on hover');
  const key = [...holding.querySelectorAll('select')].find((each) => each.value === 'Alt');
  await userEvent.selectOptions(key as HTMLElement, 'Control');
  expect(handlers.onSettings).toHaveBeenLastCalledWith({ heldKey: 'Control' });
  expect(await accessibilityProblems(holding)).toEqual([]);
});

test('commands are listed with their keys, and a button to change them', async () => {
  const place = open();
  expect([...place.querySelectorAll('.keys kbd')].map((key) => key.textContent)).toEqual([
    'Alt+Shift+S',
  ]);
  expect(one(place, '.keys').textContent).toContain('Show or hide the marks on this pageno key');
  await userEvent.click(button(place, 'Change shortcuts'));
  expect(keyboard.onChange).toHaveBeenCalledOnce();
});

test('what is stored is counted; names read are forgotten on request or with the switch', async () => {
  const panel = one(open(), '.kept');
  expect(panel.textContent).toContain('Names whose cards you read2');
  expect(panel.textContent).toContain('4.3 MB');
  await userEvent.click(button(panel, 'Forget what I have read'));
  expect(kept.onForget).toHaveBeenCalledOnce();
  await userEvent.click(one(panel, 'input[role=switch]'));
  expect(kept.onNews).toHaveBeenLastCalledWith(false);
  const off = open('light', [], { news: false });
  expect(one<HTMLInputElement>(off, '.kept input').checked).toBe(false);
  expect(await accessibilityProblems(off)).toEqual([]);
});

test('each name read is listed and can be forgotten; the focus moves to the next', async () => {
  const panel = one(open(), '.kept');
  await userEvent.click(one(panel, 'summary'));
  await expect
    .poll(() => [...panel.querySelectorAll('.names-read li')].map((row) => row.textContent))
    .toEqual(['Vera Lind20 Nov 2026', 'Lind Lamps2 Oct 2026']);
  expect(await accessibilityProblems(panel)).toEqual([]);
  const [first, second] = panel.querySelectorAll<HTMLElement>('.names-read button');
  expect(first?.title).toBe('Forget Vera Lind');
  first?.focus();
  await userEvent.keyboard('{Enter}');
  expect(kept.onForgetOne).toHaveBeenCalledWith('vera');
  expect(document.activeElement).toBe(second);
});
