// Each sentence of the contract is in README.md, and its rows are what the matcher finds.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, disambiguate, load } from '../index.ts';
import type { ContractRow } from './model.ts';
import { CONTRACT, CONTRACT_ENTITIES } from './table.ts';

const matcher = load(compile(CONTRACT_ENTITIES));
const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

/** The row's text with what the matcher finds in braces, as the row writes it. */
function marked({
  text,
  lang = null,
}: Pick<ContractRow, 'text'> & { lang?: string | null }): string {
  const blocks = plain(text).split('¶');
  const mentions = disambiguate(blocks.map((block) => matcher.find(block, lang)));
  return blocks.map((block, i) => withBraces(block, mentions[i] ?? [])).join('¶');
}

function plain(text: string): string {
  return text.replace(/\{([^{}]*):[^{}:]*\}/g, '$1');
}

function withBraces(
  text: string,
  mentions: readonly { start: number; end: number; entities: readonly string[] }[],
): string {
  let out = '';
  let from = 0;
  for (const { start, end, entities } of mentions) {
    out += `${text.slice(from, start)}{${text.slice(start, end)}:${[...entities].sort()}}`;
    from = end;
  }
  return out + text.slice(from);
}

for (const { rule, says, rows } of CONTRACT) {
  describe(`rule ${rule}: ${says}`, () => {
    it('is in the README', () => {
      expect(readme.replace(/\s+/g, ' ')).toContain(says);
    });
    it.each(rows)('$lang $text', (row) => {
      expect(marked(row)).toBe(row.text);
    });
  });
}
