// Formats a score as tables for a terminal.
import { alignColumns } from './columns.ts';
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
  const { spans, fired } = file.forbidden;
  const lacking = Object.entries(file.lacking).map(([name, count]) => `${name} (${count})`);
  return [
    `${file.file}: ${file.docs} documents`,
    ...alignColumns(rows),
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
