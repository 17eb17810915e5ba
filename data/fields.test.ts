// A field that is added to an event and to nothing else fails to compile in every place that builds,
// words, shows, searches or exports events. TypeScript itself is asked, with the field added.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
  noEmit: true,
  skipLibCheck: true,
};

/** Parsing takes far longer than checking: files that do not change are parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of each file, with `addition` put after `line` in the model. */
function faultsIn(
  files: readonly string[],
  model: string,
  line: string,
  addition: string,
): ReadonlyMap<string, string> {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, target, ...rest) => {
    if (relative(root, path) === model) {
      const text = ts.sys.readFile(path) ?? '';
      expect(text).toContain(line);
      return ts.createSourceFile(path, text.replace(line, `${line} ${addition}`), target);
    }
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, target, ...rest));
    return parsed.get(path);
  };
  const paths = files.map((file) => `${root}${file}`);
  const program = ts.createProgram(paths, options, host);
  return new Map(
    files.map((file, at) => {
      const faults = program.getSemanticDiagnostics(program.getSourceFile(paths[at] as string));
      const texts = faults.map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      );
      return [file, texts.join('\n')];
    }),
  );
}

describe.each([
  [
    'as it is written in a pack',
    'data/pack/schema.ts',
    'eventSchema = v.strictObject({',
    'mood: v.optional(v.number()),',
    ['data/pack/build.ts'],
  ],
  [
    'of a pack',
    'data/model.ts',
    'export interface PackEvent {',
    'readonly mood?: number;',
    [
      'data/pack/build.ts',
      'components/card/data/wording.ts',
      'components/timeline/data/from-pack.ts',
    ],
  ],
  [
    'of a card',
    'components/card/model.ts',
    'export interface CardEvent {',
    'readonly mood?: number;',
    ['components/card/data/wording.ts'],
  ],
  [
    'of the timeline',
    'components/timeline/model.ts',
    'export interface TimelineEvent {',
    'readonly mood?: number;',
    [
      'components/timeline/data/from-pack.ts',
      'components/timeline/search/search-index.ts',
      'components/timeline/data/snippet.ts',
      'components/timeline/list/opened-event.tsx',
      'components/export/csv.ts',
      'components/export/json-ld.ts',
      'components/export/icalendar.ts',
      'components/export/citation.ts',
      'components/export/keys.ts',
    ],
  ],
])('a new field of an event %s', (_, model, line, addition, files) => {
  const faults = faultsIn(files, model, line, addition);
  test.each(files)('is missed in %s', (file) => {
    expect(faults.get(file)).toMatch(/["']mood["']/);
  });
});
