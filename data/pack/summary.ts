// A pack in numbers, as a table for people.
import { gzipSync } from 'node:zlib';
import { type Pack, type PackEvent, roles } from '../model.ts';
import { packJson } from './build.ts';

/** Lines for a terminal: the contents of the pack, and the size of its asset. */
export function summarize(pack: Pack): string {
  const asset = packJson(pack);
  const aliases = pack.entities.flatMap((entity) => entity.aliases);
  const disputed = pack.events.filter((event) => event.dispute).length;
  const many = pack.events.filter((event) => event.citations.length > 1).length;
  const parts = pack.entities.filter(({ wholes }) => wholes).length;
  const background = pack.events.filter((event) => event.background).length;
  const unaddressed = pack.sources.filter(({ url }) => !url).length;
  const carried = pack.sources.filter(({ via }) => via).length;
  return [
    `${pack.title.en}  (${pack.id} ${pack.version}, ${pack.licence})`,
    `covers ${pack.covers}, checked ${pack.checked}`,
    ...table(
      `Entities: ${pack.entities.length} (${parts} part of another)`,
      count(pack.entities.map(({ kind }) => kind)),
    ),
    ...table(
      `Aliases: ${aliases.length} (${aliases.filter(({ risky }) => risky).length} risky), ` +
        `decoys: ${pack.entities.flatMap(({ decoys }) => decoys).length}`,
      count(aliases.map(({ lang }) => lang ?? 'any')),
    ),
    ...table(
      `Events: ${pack.events.length} (${many} with two or more sources, ${disputed} disputed, ` +
        `${background} background)`,
      count(pack.events.map(yearOf)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    ...table(
      'Roles',
      inOrderOf(roles, count(pack.events.flatMap((event) => Object.values(event.roles)))),
    ),
    ...table(
      'Weights',
      count(pack.events.map(({ weight }) => `of weight ${weight}`)).sort(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    ),
    ...table(
      `Sources: ${pack.sources.length} (${unaddressed} without an address, ${carried} via another publisher)`,
      count(pack.sources.map(({ publisher }) => publisher)),
    ),
    ...table('Texts by language', count(textLanguages(pack))),
    '',
    `Asset: ${kilobytes(Buffer.byteLength(asset))}, gzipped ${kilobytes(gzipSync(asset).length)}`,
  ].join('\n');
}

const yearOf = ({ background, from }: PackEvent): string =>
  background ? 'before' : from.slice(0, 4);

function textLanguages(pack: Pack): string[] {
  return [
    ...pack.entities.map(({ description }) => description),
    ...pack.events.flatMap(({ title, summary }) => [title, summary]),
  ].flatMap((text) => Object.keys(text));
}

/** Each value with its number, most frequent first. */
function count(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** The rows in the order of `values`; each value is one of them. */
const inOrderOf = (values: readonly string[], rows: [string, number][]): [string, number][] =>
  rows.sort(([a], [b]) => values.indexOf(a) - values.indexOf(b));

/** A heading and its rows, in as many columns as fit in 96 characters; a long rest becomes one row. */
function table(heading: string, rows: [string, number][]): string[] {
  const shown = rows.length > 24 ? rows.slice(0, 23) : rows;
  const rest = rows.slice(shown.length);
  if (rest.length > 0) {
    shown.push([`${rest.length} others`, rest.reduce((sum, [, number]) => sum + number, 0)]);
  }
  const width = Math.max(...shown.map(([name]) => name.length)) + 7;
  const columns = Math.max(1, Math.floor(96 / width));
  const cells = shown.map(([name, number]) => `${String(number).padStart(5)} ${name}`);
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const line = cells.slice(at, at + columns).map((cell) => cell.padEnd(width));
    lines.push(line.join('').trimEnd());
  }
  return ['', heading, ...lines];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
