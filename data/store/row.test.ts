import { expect, it } from 'vitest';
import { harbourPack } from '../../tests/testing/packs.ts';
import { DamagedRowError } from './errors.ts';
import { eventOf, eventRowOf, recordOf, rowOf } from './row.ts';

const { events, entities } = harbourPack();
const [event, another] = events.map(eventRowOf);
if (!event || !another) throw new Error('The harbour has events.');

it('gives back what it was given, in any script', () => {
  expect(events.map(eventRowOf).map(eventOf)).toEqual(events);
  for (const name of ['서울', 'Höfn', 'a', 'ab', 'abc', '🏝', 'half a \ud83d']) {
    const entity = { ...entities[0], id: name, name };
    expect(recordOf(rowOf(entity))).toEqual(entity);
  }
});

it('refuses each bit that is not the same', () => {
  for (let bit = 0; bit < event.json.byteLength * 8; bit++) {
    const bytes = new Uint8Array(event.json.slice(0));
    bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(() => eventOf({ ...event, json: bytes.buffer }), `bit ${bit}`).toThrow(DamagedRowError);
  }
});

it.each([
  ['the JSON of another', { json: another.json }],
  ['all of another but its id', { ...another, id: event.id }],
  ['no names', { entities: null }],
  ['another first day', { from: '1999-01-01' }],
  ['another last day', { to: null }],
  ['no JSON', { json: null }],
  ['JSON of an odd length', { json: event.json.slice(0, -1) }],
  ['nothing in it', { json: new ArrayBuffer(0) }],
  ['no checksum', { sum: null }],
  ['a text for a checksum', { sum: String(event.sum) }],
])('refuses a row with %s', (_, change) => {
  expect(() => eventOf({ ...event, ...change } as never)).toThrow();
});
