// Precision, recall and F1 of marks against gold, by file, language and kind.
import type { Pack } from '../../data/model.ts';
import { lookUpEntities } from './entity-lookup.ts';
import type { GoldDocument } from './gold.ts';
import { judge, type ScoreError, type Verdict } from './judge.ts';
import { markerOf } from './marks.ts';

export interface Counts {
  required: number;
  found: number;
  marks: number;
  wrong: number;
  exact: number;
  notInPack: number;
  /** 1 if there are no marks. */
  precision: number;
  recall: number;
  f1: number;
}

export interface FileScore {
  readonly file: string;
  readonly docs: number;
  readonly all: Counts;
  readonly byLanguage: Readonly<Record<string, Counts>>;
  readonly byKind: Readonly<Record<string, Counts>>;
  readonly forbidden: { spans: number; fired: number };
  readonly errors: readonly ScoreError[];
  /** Entities that gold has and the pack lacks, with their number of mentions. */
  readonly lacking: Readonly<Record<string, number>>;
}

export interface GoldFile {
  readonly file: string;
  readonly documents: readonly GoldDocument[];
}

/**
 * The score of each file with the names of `pack`, in the order of the files. `everywhere`: also marks
 * texts that are not about the pack.
 */
export function score(
  pack: Pack,
  files: readonly GoldFile[],
  options: { readonly everywhere?: boolean } = {},
): { files: FileScore[] } {
  const markText = markerOf(pack, options);
  const entities = lookUpEntities(pack.entities);
  return {
    files: files.map(({ file, documents }) => {
      const judged = documents.map((gold) => ({
        lang: gold.lang ?? 'unknown',
        ...judge(gold, markText(gold.text, gold.lang), entities),
      }));
      const verdicts = judged.flatMap(({ lang, verdicts }) =>
        verdicts.map((verdict) => ({ ...verdict, lang })),
      );
      const lacking: Record<string, number> = {};
      for (const { notInPack } of verdicts) {
        if (notInPack !== undefined) lacking[notInPack] = (lacking[notInPack] ?? 0) + 1;
      }
      return {
        file,
        docs: documents.length,
        all: countsOf(verdicts),
        byLanguage: countsBy(verdicts, ({ lang }) => lang),
        byKind: countsBy(verdicts, ({ kind }) => kind),
        forbidden: {
          spans: sum(judged.map(({ forbidden }) => forbidden.spans)),
          fired: sum(judged.map(({ forbidden }) => forbidden.fired)),
        },
        errors: judged.flatMap(({ errors }) => errors),
        lacking,
      };
    }),
  };
}

function countsBy<V extends Verdict>(
  verdicts: readonly V[],
  keyOf: (verdict: V) => string,
): Record<string, Counts> {
  const keys = [...new Set(verdicts.map(keyOf))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, countsOf(verdicts.filter((verdict) => keyOf(verdict) === key))]),
  );
}

function countsOf(verdicts: readonly Verdict[]): Counts {
  const total = (key: 'required' | 'found' | 'marks' | 'wrong' | 'exact') =>
    sum(verdicts.map((verdict) => verdict[key] ?? 0));
  const [required, found, marks, wrong] = [
    total('required'),
    total('found'),
    total('marks'),
    total('wrong'),
  ];
  const precision = marks === 0 ? 1 : (marks - wrong) / marks;
  const recall = required === 0 ? 1 : found / required;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const notInPack = verdicts.filter((verdict) => verdict.notInPack !== undefined).length;
  return { required, found, marks, wrong, exact: total('exact'), notInPack, precision, recall, f1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
