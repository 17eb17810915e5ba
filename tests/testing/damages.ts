// How a disk may damage the extension's database: one example of each kind.
import { compile } from '../../components/matcher/index.ts';
import type { Damage } from './driver/damage.ts';

/** An index as good as any, but of another pack. */
const otherIndex = new Uint8Array(
  compile([
    {
      ...{ id: 'x', kind: 'place', name: 'Air Koryo', common: false },
      names: [{ text: 'Air Koryo' }],
      decoys: [],
    },
  ]),
);

const AIR_KORYO = { table: 'entities', of: 'air-koryo' } as const;
/** One that involves Air Koryo. */
export const EVENT = { table: 'events', of: 'air-koryo' } as const;

/** By what is damaged. */
export const damages = {
  'an index with a body of zeros': [
    { table: 'indexes', edit: ({ blob }) => blob && new Uint8Array(blob, 64).fill(0) },
  ],
  'an index with a body of ones': [
    { table: 'indexes', edit: ({ blob }) => blob && new Uint8Array(blob, 64).fill(0xff) },
  ],
  'an index with a page of zeros': [
    { table: 'indexes', edit: ({ blob }) => blob && new Uint8Array(blob, 1e5, 4096).fill(0) },
  ],
  'an index with thirty bits flipped': [
    {
      table: 'indexes',
      edit: ({ blob }) => {
        if (!blob) return;
        const bytes = new Uint8Array(blob, 64);
        for (let flip = 1, random = 7; flip <= 30; flip++) {
          random = (random * 48271) % 2147483647;
          const at = random % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip & 7));
        }
      },
    },
  ],
  'half an index': [
    { table: 'indexes', edit: (row) => Object.assign(row, { blob: row.blob?.slice(0, 200_000) }) },
  ],
  'the index of another pack': [
    {
      table: 'indexes',
      edit: `(row) => { row.blob = new Uint8Array([${otherIndex}]).buffer; }`,
    },
  ],
  'an index null': [{ table: 'indexes', edit: (row) => Object.assign(row, { blob: null }) }],
  'no index, and a name without JSON': [
    { table: 'indexes' },
    { ...AIR_KORYO, edit: (row) => Object.assign(row, { json: undefined }) },
  ],
  'a name of zeros': [{ ...AIR_KORYO, edit: ({ json }) => json && new Uint8Array(json).fill(0) }],
  'a name with members null': [
    { ...AIR_KORYO, edit: (row) => Object.assign(row, { json: null, sum: null }) },
  ],
  'a name without a member': [
    {
      ...AIR_KORYO,
      edit: (row) => {
        const text = new TextDecoder().decode(row.json ?? undefined);
        row.json = new TextEncoder().encode(
          text.replace('"description":', '"descriptiom":'),
        ).buffer;
      },
    },
  ],
  'an event with a bit flipped': [
    {
      ...EVENT,
      edit: ({ json }) => {
        if (!json) return;
        const bytes = new Uint8Array(json);
        bytes[300] = (bytes[300] ?? 0) ^ 1;
      },
    },
  ],
  'an event cut short': [
    { ...EVENT, edit: (row) => Object.assign(row, { json: row.json?.slice(0, 400) }) },
  ],
  'two events swapped': [
    { ...EVENT, edit: (row, next) => Object.assign(row, { json: next.json, sum: next.sum }) },
  ],
  'a source null': [{ table: 'sources', edit: (row) => Object.assign(row, { json: null }) }],
  'a pack cut short': [
    { table: 'packs', edit: (row) => Object.assign(row, { json: row.json?.slice(0, 40) }) },
  ],
} satisfies Readonly<Record<string, readonly Damage[]>>;
