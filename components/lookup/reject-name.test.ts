import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../data/model.ts';
import { compile, load } from '../matcher/index.ts';
import type { RejectedName } from '../rejected-names/rejected-names.ts';
import { rejectName, restoreName } from './reject-name.ts';

const lind: Entity = {
  id: 'lind',
  kind: 'person',
  name: 'Vera Lind',
  description: { en: 'A pilot.' },
  aliases: [{ text: 'Lind' }, { text: 'Véra Lind', lang: 'fr' }],
  decoys: [],
  common: false,
};
const index = load(compile([{ ...lind, names: lind.aliases }]));

const add = vi.fn(async (_: RejectedName) => true);
const drop = vi.fn(async () => {});
const changed = vi.fn(async () => {});
const namesOf = vi.fn(() => ({ add, drop }));
const parts = {
  matcher: async () => index,
  entities: async (ids: readonly string[]) => new Map(ids.includes('lind') ? [['lind', lind]] : []),
  siteOf: async ({ url }: { url?: string | undefined }) => (url ? 'post.example' : null),
  namesOf,
  changed,
  now: () => new Date('2026-11-20T20:00:00Z'),
};
const reject = rejectName(parts);
const restore = restoreName(parts);
const sender = { url: 'https://www.post.example/', tab: { incognito: false } };
const message = { entity: 'lind', alias: 'lind', surface: 'Lind', here: true };
beforeEach(() => vi.clearAllMocks());

describe('rejecting a name', () => {
  it('keeps a record with the sender’s own site, the name as it is now and the day', async () => {
    expect(await reject(message, sender)).toEqual({ kept: true });
    expect(add).toHaveBeenCalledExactlyOnceWith({
      entity: 'lind',
      alias: 'lind',
      surface: 'Lind',
      site: 'post.example',
      name: 'Vera Lind',
      added: '2026-11-20',
    });
    expect(namesOf).toHaveBeenCalledExactlyOnceWith(sender);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('takes no site from the message, and none where there is none', async () => {
    await reject({ ...message, here: false, site: 'other.example' } as typeof message, sender);
    expect(add.mock.calls[0]?.[0]).not.toHaveProperty('site');
    await expect(reject(message, {})).rejects.toThrow('no site');
  });

  it.each([
    ['an entity', { entity: 'nobody' }],
    ['a name of the entity', { alias: 'lamp' }],
    ['a folded name', { alias: 'Lind' }],
    ['any name', { alias: '' }],
  ])('is refused for what is not %s of the dataset', async (_, wrong) => {
    await expect(reject({ ...message, ...wrong }, sender)).rejects.toThrow('no such name');
    expect(add).not.toHaveBeenCalled();
  });

  it('takes a name of another language, folded as on the page', async () => {
    await reject({ ...message, alias: 'vera lind', lang: 'fr' }, sender);
    expect(add.mock.calls[0]?.[0]).toMatchObject({ alias: 'vera lind', lang: 'fr' });
  });

  it('cuts words that are too long for a record', async () => {
    await reject({ ...message, surface: 'Lind '.repeat(100) }, sender);
    expect(add.mock.calls[0]?.[0].surface).toHaveLength(200);
  });

  it('says if there is no room for it', async () => {
    add.mockResolvedValueOnce(false);
    expect(await reject(message, sender)).toEqual({ kept: false });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is undone for the same site, or everywhere', async () => {
    await restore({ entity: 'lind', alias: 'lind', here: true }, sender);
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind', site: 'post.example' });
    await restore({ entity: 'lind', alias: 'lind', here: false }, sender);
    expect(drop).toHaveBeenLastCalledWith({ entity: 'lind', alias: 'lind' });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
