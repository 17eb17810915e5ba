import { expect, it, vi } from 'vitest';
import { memoryArea, write } from '../../tests/testing/user-area.ts';
import type { UserArea } from './area.ts';
import type { UserDatabase } from './database.ts';
import { createUserArea, type UserAreaParts } from './user-area.ts';

const database = (area: UserArea = memoryArea()): UserDatabase => ({ ...area, close: vi.fn() });

function create(more: Partial<UserAreaParts>) {
  const parts = {
    open: vi.fn(async () => database()),
    carryOver: vi.fn(async () => {}),
    session: memoryArea(),
    ...more,
  };
  const onProblem = vi.fn();
  return { ...parts, onProblem, area: createUserArea({ ...parts, onProblem }) };
}

it('is the database, opened once, and what was kept elsewhere is carried over first', async () => {
  const made = database();
  const { area, open, carryOver, onProblem } = create({
    open: vi.fn(async () => made),
    carryOver: vi.fn((area) => write(area, 'reads', [['port', 1]])),
  });
  expect([...(await area.read('reads'))]).toEqual([['port', 1]]);
  await write(area, 'rejected', [[0, 'x']]);
  expect((await made.read('rejected')).size).toBe(1);
  expect(open).toHaveBeenCalledOnce();
  expect(carryOver).toHaveBeenCalledOnce();
  expect(onProblem).not.toHaveBeenCalled();
});

it('is the session’s memory where there is no database, and nothing is carried there', async () => {
  const { area, session, carryOver, onProblem } = create({
    open: () => Promise.reject(new Error('no database')),
  });
  await write(area, 'reads', [['port', 1]]);
  expect([...(await area.read('reads'))]).toEqual([['port', 1]]);
  expect((await session.read('reads')).size).toBe(1);
  expect(carryOver).not.toHaveBeenCalled();
  expect(onProblem).toHaveBeenCalledOnce();
});

it('is the session’s memory where the database does not open, which is closed if it does later', async () => {
  const late = Promise.withResolvers<UserDatabase>();
  const { area, onProblem } = create({ open: () => late.promise, patienceMs: 1 });
  expect((await area.read('reads')).size).toBe(0);
  expect(String(onProblem.mock.calls[0]?.[0])).toContain('No database within 1 ms');
  const made = database();
  late.resolve(made);
  await vi.waitFor(() => expect(made.close).toHaveBeenCalledOnce());
});

it('opens the database again after an error, and tries once more', async () => {
  const broken = database();
  vi.spyOn(broken, 'change').mockRejectedValue(new Error('The connection was closed'));
  const whole = database();
  const open = vi.fn(async () => whole).mockResolvedValueOnce(broken);
  const { area } = create({ open });
  await write(area, 'reads', [['port', 1]]);
  expect((await whole.read('reads')).size).toBe(1);
  expect(broken.close).toHaveBeenCalledOnce();
  vi.spyOn(whole, 'change').mockRejectedValue(new Error('The disk is full'));
  await expect(write(area, 'reads', [['fog', 1]])).rejects.toThrow('full');
});

it('is used although something could not be carried over', async () => {
  const { area, onProblem } = create({
    carryOver: () => Promise.reject(new Error('full')),
  });
  await write(area, 'reads', [['port', 1]]);
  expect(onProblem).toHaveBeenCalledOnce();
});
