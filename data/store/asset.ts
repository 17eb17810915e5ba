// Loads the bundled pack from the extension's package and checks its shape, one level deep. Its content was
// checked when it was built.
import type { Pack } from '../model.ts';
import { AssetError } from './errors.ts';

type Fields = Readonly<Record<string, 'string' | 'number' | 'object' | 'list'>>;

const PACK: Fields = {
  id: 'string',
  version: 'string',
  title: 'object',
  licence: 'string',
  covers: 'string',
  checked: 'string',
  entities: 'list',
  events: 'list',
  sources: 'list',
};
const ENTITY: Fields = {
  id: 'string',
  kind: 'string',
  name: 'string',
  description: 'object',
  aliases: 'list',
  decoys: 'list',
};
const EVENT: Fields = {
  id: 'string',
  date: 'string',
  from: 'string',
  to: 'string',
  title: 'object',
  summary: 'object',
  entities: 'list',
  roles: 'object',
  weight: 'number',
  citations: 'list',
};
const SOURCE: Fields = { id: 'string', publisher: 'string', title: 'string', lang: 'string' };

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

function check(value: unknown, fields: Fields, path: string): void {
  const fail = (what: string): never => {
    throw new AssetError(`The bundled pack is damaged: ${what}. Install Sidelight again.`);
  };
  if (typeOf(value) !== 'object') fail(`${path || 'the file'} is not an object`);
  for (const [name, wanted] of Object.entries(fields)) {
    const found = typeOf((value as Record<string, unknown>)[name]);
    if (found !== wanted) fail(`${path ? `${path}.` : ''}${name} is ${found}, not ${wanted}`);
  }
}

/** The asset as a pack. Throws an AssetError that names the part with a wrong type. */
export function asPack(asset: unknown): Pack {
  check(asset, PACK, '');
  const pack = asset as Pack;
  for (const [index, entity] of pack.entities.entries())
    check(entity, ENTITY, `entities[${index}]`);
  for (const [index, event] of pack.events.entries()) check(event, EVENT, `events[${index}]`);
  for (const [index, source] of pack.sources.entries()) check(source, SOURCE, `sources[${index}]`);
  return pack;
}

/** Returns a function that loads the asset from this address in the extension's package. */
export const assetAt = (address: string) => async (): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new AssetError(`The bundled pack is missing: ${response.statusText}.`);
  try {
    return await response.json();
  } catch (cause) {
    throw new AssetError('The bundled pack is damaged: not JSON. Install Sidelight again.', {
      cause,
    });
  }
};
