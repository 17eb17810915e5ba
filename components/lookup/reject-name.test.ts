import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile, load } from '../matcher/index.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { rejectName, restoreName } from './reject-name.ts';

const lind = { id: 'lind', kind: 'person', name: 'Vera Lind', common: false, decoys: [] };
const index = load(compile([{ ...lind, names: [{ text: 'Lind' }] }]));

const add = vi.fn(async (_: RejectedName) => true);
const drop = vi.fn(async () => {});
const now = () => new Date('2026-11-20T20:00:00Z');
const reject = rejectName({ matcher: async () => index, add, now });
const restore = restoreName({ drop });
beforeEach(() => vi.clearAllMocks());

describe('rejecting a name', () => {
  it('keeps a record with the name as it is now and the day', async () => {
    const message = { entity: 'lind', alias: 'lind', surface: 'Lind', site: 'post.example' };
    expect(await reject(message)).toEqual({ kept: true });
    expect(add).toHaveBeenCalledExactlyOnceWith({
      ...message,
      name: 'Vera Lind',
      added: '2026-11-20',
    });
  });

  it('cuts words that are too long for a record, and takes an entity that is gone', async () => {
    const surface = 'Lind '.repeat(100);
    await reject({ entity: 'gone', alias: 'lind', surface, lang: 'nl' });
    expect(add.mock.calls[0]?.[0]).toMatchObject({ name: 'gone', lang: 'nl' });
    expect(add.mock.calls[0]?.[0].surface).toHaveLength(200);
  });

  it('says if there is no room for it', async () => {
    add.mockResolvedValueOnce(false);
    const message = { entity: 'lind', alias: 'lind', surface: 'Lind' };
    expect(await reject(message)).toEqual({ kept: false });
  });

  it('is undone for the same site, or everywhere', async () => {
    await restore({ entity: 'lind', alias: 'lind', site: 'post.example' });
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind', site: 'post.example' });
    await restore({ entity: 'lind', alias: 'lind' });
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind' });
  });
});
