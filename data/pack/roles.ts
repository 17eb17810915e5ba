// The entities of a hand-written event with their roles, in one list.
import { type Role, roles } from '../model.ts';
import type { EventEntry } from './schema.ts';

interface Part {
  readonly id: string;
  readonly role: Role;
  /** Its place in the list of that role. */
  readonly index: number;
}

/** Everyone in an event, in the order of `roles`, and of one role in the order written. */
export const partsIn = ({ entities }: Pick<EventEntry, 'entities'>): Part[] =>
  roles.flatMap((role) => (entities[role] ?? []).map((id, index) => ({ id, role, index })));
