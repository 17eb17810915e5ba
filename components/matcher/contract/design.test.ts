// The worked example of DESIGN.md: its bytes, hashes, candidates and mentions are those of the code.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compile, disambiguate, load, type MatcherEntity } from '../index.ts';
import { mayHold } from '../index-file/bloom-filter.ts';
import { checksumOf, unpack } from '../index-file/format.ts';
import { offsetsOf } from '../index-file/hash-table.ts';
import { FoldedText } from '../text/folded-text.ts';
import { extend, isPrefixEnd, SEED, spread } from '../text/hash.ts';

const entity = (
  id: string,
  kind: string,
  names: MatcherEntity['names'],
  decoys: string[] = [],
) => ({
  ...{ id, kind, name: names[0]?.text ?? '', common: false, names },
  decoys: decoys.map((text) => ({ text })),
});
const blob = compile([
  entity('hofn', 'place', [{ text: 'Höfn' }]),
  entity('harbour-news', 'organization', [{ text: 'Harbour News' }]),
  entity(
    'vera-lind',
    'person',
    [{ text: 'Vera Lind' }, { text: 'Lind', risky: true }],
    ['Lind bakery'],
  ),
]);
const layout = unpack(blob);
const matcher = load(blob);
const TEXT =
  'Vera Lind of HARBOUR-NEWS left Ho\u0308fn’s port. Linds smiled; the Lind bakery and Verandas stayed shut.';
const design = readFileSync(fileURLToPath(new URL('../DESIGN.md', import.meta.url)), 'utf8');
const lines = design.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

it('has the sections at their bytes', () => {
  const checksum = hex(checksumOf(blob) as number, 8);
  expect(design).toContain(
    `They compile to ${blob.byteLength} bytes with the checksum \`${checksum}\`:`,
  );
  const shown = (section: Uint32Array | Uint8Array) => {
    const all = Array.from(section, (value) => hex(value, section.BYTES_PER_ELEMENT * 2));
    return all.length > 20 ? `${all.slice(0, 16).join(' ')} ...` : all.join(' ');
  };
  for (const [name, section] of Object.entries(layout)) {
    if (typeof section === 'number') continue;
    const { byteOffset, byteLength } = section;
    expect(lines).toContain(`${name} ${byteOffset} ${byteLength} ${shown(section)}`);
  }
});

it('has the hashes, and what the index answers', () => {
  const folded = new FoldedText();
  for (const at of [0, 5, 13, 31, 63, 79]) {
    folded.begin(TEXT, at);
    let hash = SEED;
    let text = '';
    for (let i = 0; i < layout.longestName && folded.has(i); i++) {
      hash = extend(hash, folded.units[i] as number);
      text += String.fromCharCode(folded.units[i] as number);
      if (!isPrefixEnd(folded, i)) continue;
      const known = mayHold(layout.prefixes, spread(hash));
      const line = `${text} ${hex(spread(hash), 8)} ${known ? 'yes' : 'no: stop'}`;
      const found: number[] = [];
      const count = known ? offsetsOf(layout, spread(hash), found) : 0;
      const answer = count > 0 ? ` offset ${found[0]},` : known ? ' no' : '';
      // The first row of each place has its offset in front.
      const rows = lines.map((row) => row.replace(/^\d+ /, ''));
      expect(
        rows.some((row) => row.startsWith(line + answer)),
        line + answer,
      ).toBe(true);
      if (!known) break;
    }
  }
});

it('has the candidates and the mentions', () => {
  const candidates = matcher.find(TEXT, null);
  for (const { start, end, interpretations } of candidates) {
    const [only] = interpretations;
    const what = only ? only.entity + (only.needs ? ' if named before' : '') : 'none: a decoy';
    expect(lines).toContain(`${start} ${end} ${TEXT.slice(start, end)} ${what}`.normalize('NFC'));
  }
  const [mentions = []] = disambiguate([candidates]);
  const shown = mentions.map(({ start, end, entities }) => `${start}–${end} ${entities}`);
  expect(lines).toContain(`mentions ${shown.join(' ')}`);
  expect(disambiguate([matcher.find(TEXT, 'en')])[0]).toHaveLength(mentions.length - 1);
});
