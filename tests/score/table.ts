// Formats a score as tables for a terminal.
import type { Counts, FileScore } from './score.ts';

const HEAD = ['', 'required', 'found', 'marks', 'wrong', 'exact', 'lacking', 'P', 'R', 'F1'];

/** Tables for a terminal. */
export function formatScore(files: readonly FileScore[]): string {
  return files.map(formatFile).join('\n\n');
}

function formatFile(file: FileScore): string {
  const rows = [
    HEAD,
    row('all', file.all),
    ...Object.entries(file.byLanguage).map(([lang, counts]) => row(`  ${lang}`, counts)),
    ...Object.entries(file.byKind).map(([kind, counts]) => row(`  ${kind}`, counts)),
  ];
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const table = rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  const { spans, fired } = file.forbidden;
  const lacking = Object.entries(file.lacking).map(([name, count]) => `${name} (${count})`);
  return [
    `${file.file}: ${file.docs} documents`,
    ...table,
    ...(spans > 0 ? [`forbidden: ${fired} of ${spans} fired`] : []),
    ...(lacking.length > 0 ? [`not in the pack: ${lacking.join(', ')}`] : []),
    ...file.errors.map(
      ({ type, id, lang, entity, context }) => `${type}  ${id} (${lang})  ${entity}: ${context}`,
    ),
  ].join('\n');
}

function row(label: string, counts: Counts): string[] {
  const { required, found, marks, wrong, exact, notInPack, precision, recall, f1 } = counts;
  return [
    label,
    ...[required, found, marks, wrong, exact, notInPack].map(String),
    ...[precision, recall, f1].map((ratio) => ratio.toFixed(3)),
  ];
}
