import { beforeEach, expect, it, vi } from 'vitest';
import { memoryArea } from '../../tests/testing/user-area.ts';
import { MAX_REJECTED_NAMES } from '../rejected-names/rejected-names.ts';
import { userDataAnswers } from './answers.ts';
import { createReads } from './reads.ts';
import { createRejectedNames } from './rejected.ts';

const name = {
  entity: 'lamp',
  alias: 'lampe',
  surface: 'Lampe',
  name: 'Anna Lampe',
  added: '2026-11-20',
};
const read = { entity: 'port', visits: ['2026-11-20', '1.1', '2026-10-03', '1.0'] };

const changed = vi.fn(async () => {});
const dropOld = vi.fn(async () => {});
function create() {
  const area = memoryArea();
  const reads = createReads({ area, wanted: async () => true });
  return userDataAnswers({ area, reads, rejected: createRejectedNames(area), changed, dropOld });
}
const stored = async (answers: ReturnType<typeof create>) => ({
  ...(await answers['read-history']()),
  ...(await answers['rejected-names']()),
});
beforeEach(() => vi.clearAllMocks());

it('what is added is given back, and deleted one by one or all at once', async () => {
  const answers = create();
  const message = { names: [name], reads: [read, { ...read, entity: 'fog' }], forget: false };
  expect(await answers['add-user-data'](message)).toEqual({ added: 1 });
  expect(changed).toHaveBeenCalledOnce();
  expect(await stored(answers)).toEqual({ records: message.reads, names: [name] });
  await answers['forget-read']({ entity: 'fog' });
  expect(dropOld).not.toHaveBeenCalled();
  expect(await stored(answers)).toEqual({ records: [read], names: [name] });
  await answers['drop-rejected']({ name });
  await answers['forget-read']({});
  await answers['drop-rejected']({});
  expect(dropOld.mock.calls).toEqual([['reads'], ['rejected']]);
  expect(await stored(answers)).toEqual({ records: [], names: [] });
  expect(changed).toHaveBeenCalledTimes(5);
});

it.each([
  ['a bad name', { names: [name, { ...name, alias: '' }], reads: [read] }],
  ['a site that is none', { names: [{ ...name, site: '%%%' }], reads: [read] }],
  ['a bad day', { names: [name], reads: [read, { entity: 'fog', visits: ['today', '1.0'] }] }],
  ['a long id', { names: [name], reads: [{ ...read, entity: 'x'.repeat(301) }] }],
])('%s, and nothing of all is added', async (_, message) => {
  const answers = create();
  await expect(answers['add-user-data']({ ...message, forget: false })).rejects.toThrow();
  expect(await stored(answers)).toEqual({ records: [], names: [] });
  expect(changed).not.toHaveBeenCalled();
});

it('names that do not all fit, and nothing of all is added', async () => {
  const answers = create();
  await answers['add-user-data']({ names: [name], reads: [], forget: false });
  const names = Array.from({ length: MAX_REJECTED_NAMES }, (_, at) => ({
    ...name,
    alias: `name ${at}`,
  }));
  expect(await answers['add-user-data']({ names, reads: [read], forget: false })).toEqual({
    added: null,
  });
  expect(await stored(answers)).toEqual({ records: [], names: [name] });
});

it('what was read is forgotten where a file says that it is not kept', async () => {
  const answers = create();
  await answers['add-user-data']({ names: [], reads: [read], forget: false });
  await answers['add-user-data']({ names: [name], reads: [], forget: true });
  expect(await stored(answers)).toEqual({ records: [], names: [name] });
});
