// The tables of the report.
import { markdownTable } from '../markdown.ts';
import { OURS, REGEXP } from './contenders.ts';
import type { IndexFigures } from './main.ts';
import type { Measured } from './measure.ts';

/** Million characters a second by contender and number of names, and Sidelight's ratios to others. */
export function speedTable(sizes: readonly number[], measured: readonly Measured[][]): string {
  const names = (measured[0] ?? []).map(({ name }) => name);
  const speedOf = (name: string, size: number): number | null =>
    measured[size]?.find((entry) => entry.name === name)?.speed ?? null;
  const row = (name: string) => [name, ...sizes.map((_, i) => show(speedOf(name, i)))];
  const ratio = (title: string, other: (size: number) => number | null) => [
    title,
    ...sizes.map((_, i) => times(speedOf(OURS, i), other(i))),
  ];
  const packages = names.filter((name) => /ahocorasick|aho-corasick/.test(name));
  const bestPackage = (size: number) => {
    const speeds = packages.map((name) => speedOf(name, size)).filter((speed) => speed !== null);
    return speeds.length > 0 ? Math.max(...speeds) : null;
  };
  return markdownTable([
    ['Mchar/s', ...sizes.map((size) => `${size.toLocaleString('en')} names`)],
    ...names.map(row),
    ratio('ours ÷ regular expression', (size) => speedOf(REGEXP, size)),
    ratio('ours ÷ best npm Aho-Corasick', bestPackage),
    ratio('ours ÷ ours at 1,000', () => speedOf(OURS, sizes.indexOf(1000))),
  ]);
}

export function indexTable(indexes: readonly IndexFigures[]): string {
  return markdownTable([
    ['names', 'alias bytes', 'index bytes', 'index ÷ aliases', 'built in', 'longest slice'],
    ...indexes.map(({ names, aliasBytes, blob, buildMs, longestSliceMs }) => [
      names.toLocaleString('en'),
      aliasBytes.toLocaleString('en'),
      blob.byteLength.toLocaleString('en'),
      (blob.byteLength / aliasBytes).toFixed(2),
      `${buildMs.toFixed(0)} ms`,
      `${longestSliceMs.toFixed(1)} ms`,
    ]),
  ]);
}

function show(speed: number | null): string {
  if (speed === null) return 'not run';
  return Number.isNaN(speed) ? '—' : speed.toFixed(0);
}

const times = (ours: number | null, other: number | null): string =>
  ours === null || other === null ? '' : `${(ours / other).toFixed(2)}×`;
