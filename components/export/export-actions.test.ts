import { beforeEach, expect, it, vi } from 'vitest';
import type { Mention } from '../../data/model.ts';
import { memorySource } from '../../data/store/memory-source.ts';
import { english } from '../../tests/testing/english.ts';
import { largePack } from '../../tests/testing/packs.ts';
import { everyEvent } from '../timeline/data/load.ts';
import { createExportActions } from './export-actions.ts';
import type { ExportFile } from './index.ts';

const store = memorySource(largePack(20));
const events = await everyEvent(store, 'en');
const [event] = events;
if (!event) throw new Error('no event');

const saveFile = vi.fn<(file: ExportFile) => void>();
const copy = vi.fn(async (_: string) => {});
const actions = createExportActions({
  translate: english,
  locale: 'en',
  saveFile,
  copy,
  now: () => new Date('2026-11-20T20:00:00Z'),
});
beforeEach(() => vi.clearAllMocks());

it('copies a citation, and rejects if the browser refuses', async () => {
  await actions.cite(event, 'plain');
  expect(copy.mock.calls[0]?.[0]).toContain(event.title);
  copy.mockRejectedValueOnce(new Error('not allowed'));
  await expect(actions.cite(event, 'plain')).rejects.toThrow('not allowed');
});

it.each([
  ['csv', 'sidelight.csv'],
  ['ics', 'sidelight.ics'],
  ['jsonld', 'sidelight.jsonld'],
] as const)('saves events as %s', async (format, name) => {
  await actions.saveEvents(events, format);
  const file = saveFile.mock.calls[0]?.[0];
  expect(file?.name).toBe(name);
  expect(file?.text).toContain(event.title);
});

it('saves mentions with the names that the dataset has for them', async () => {
  const [entity] = await store.allEntities();
  if (!entity) throw new Error('no entity');
  const mention: Mention = { start: 0, end: 3, entities: [entity.id] };
  const text = { url: 'https://tide.example/', title: 'A', lang: 'en', text: 'The harbour' };
  await actions.saveMentions([{ ...text, mentions: [mention, mention] }], store.entities);
  const file = saveFile.mock.calls[0]?.[0];
  expect(file).toMatchObject({ name: 'sidelight-mentions.jsonld', type: 'application/ld+json' });
  const { total, created, first } = JSON.parse(file?.text ?? '');
  expect([total, created]).toEqual([2, '2026-11-20T20:00:00.000Z']);
  expect(first.items[0].body.value).toBe(entity.name);
});
