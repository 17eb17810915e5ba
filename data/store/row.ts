// A row of the database: a record as JSON in UTF-8 with its checksum, and beside them the members that tables
// and indexes go by. Reading the bytes and parsing them takes less time than the browser's own copy of an
// object does, so checking each row that is read slows nothing down.
import { checksum } from '../../components/matcher/index.ts';
import type { PackEvent } from '../model.ts';
import { DamagedRowError } from './errors.ts';

interface Identified {
  readonly id: string;
}

export interface Row<T extends Identified = Identified> {
  readonly id: T['id'];
  /** Filled up with spaces to a multiple of four bytes. */
  readonly json: ArrayBuffer;
  /** The checksum of `json`. */
  readonly sum: number;
}

/** The members of an event by which it is found. */
type EventKeys = Pick<PackEvent, 'from' | 'to' | 'entities'>;

export interface EventRow extends Row<PackEvent>, EventKeys {}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const SPACE = 0x20;

const sumOf = (json: ArrayBuffer) => checksum(new Uint32Array(json));

export function rowOf<T extends Identified>(record: T): Row<T> {
  const bytes = encoder.encode(JSON.stringify(record));
  const filled = new Uint8Array((bytes.length + 3) & ~3).fill(SPACE);
  filled.set(bytes);
  return { id: record.id, json: filled.buffer, sum: sumOf(filled.buffer) };
}

export const eventRowOf = (event: PackEvent): EventRow => ({
  ...rowOf(event),
  from: event.from,
  to: event.to,
  entities: event.entities,
});

/**
 * The record that `rowOf` was given. Throws a DamagedRowError if it is not the same any more, and whatever
 * the members of another type cause.
 */
export function recordOf<T extends Identified>(row: Row<T>): T {
  const record: T | undefined =
    row.sum === sumOf(row.json) ? JSON.parse(decoder.decode(row.json)) : undefined;
  if (record && record.id === row.id) return record;
  throw new DamagedRowError(row.id);
}

/** The event that `eventRowOf` was given, as `recordOf`. */
export function eventOf(row: EventRow): PackEvent {
  const event = recordOf<PackEvent>(row);
  if (keysOf(row) === keysOf(event)) return event;
  throw new DamagedRowError(row.id);
}

const keysOf = ({ from, to, entities }: EventKeys) => `${from} ${to} ${entities}`;
