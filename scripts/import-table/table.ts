// Writes the list of folders as the table of docs/architecture.md.
import { type Folder, folders, never } from './folders.ts';

const START = '<!-- The import table: written by `npm run docs`. -->';
const END = '<!-- End of the import table. -->';

const short = (path: string): string => `\`${path.replace(/^components\//, '')}\``;
const list = (paths: readonly string[] = []): string => paths.map(short).join(', ');

function row({ path, holds, imports, types, packages }: Folder): string {
  const cells = [
    `\`${path}\``,
    holds,
    list(imports),
    list(types),
    (packages ?? []).map((name) => `\`${name}\``).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table and the list below it, as Markdown. */
export const importTable: string = [
  '| folder | what is in it | may import | types only | packages |',
  '| --- | --- | --- | --- | --- |',
  ...folders.map(row),
  '',
  'What a script may not load, not even by way of others:',
  '',
  ...never.map(({ from, to, why }) => `- \`${from}\`: ${list(to)}. ${why}`),
].join('\n');

/** The document with the table between its two markers replaced. Throws if they are missing. */
export function withImportTable(document: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The document has no "${START}" … "${END}".`);
  const before = document.slice(0, start + START.length);
  return `${before}\n\n${importTable}\n\n${document.slice(end)}`;
}
