// Every listener in a script that runs in a page hears only trusted events.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';

/** What runs in pages. */
const SCRIPTS =
  '{components/{annotator,card,follow,gate,page,sites,trusted-events,visibility},entrypoints/gate.content}/**/*.{ts,tsx}';

/**
 * Calls of `addEventListener` whose listener is neither wrapped nor asks by itself, apart from those of
 * our own signals.
 */
const unwrapped = (source: string): string[] =>
  [...source.matchAll(/addEventListener\(\s*([^,]+),\s*(\w*)/g)]
    .filter(([, type]) => type !== "'abort'")
    .filter(([, , name]) => name !== 'trusted' && !source.includes(`const ${name} = trusted(`))
    .filter(() => !source.includes('isTrusted(event)'))
    .map(([call]) => call);

test('a listener that is not wrapped is found', () => {
  expect(unwrapped("view.addEventListener(\n  'blur',\n  () => stop(),\n);")).toHaveLength(1);
  expect(unwrapped("view.addEventListener('blur', trusted(stop));")).toEqual([]);
  expect(unwrapped("const stop = trusted(end);\nview.addEventListener('blur', stop);")).toEqual([]);
  expect(unwrapped("signal.addEventListener('abort', stop);")).toEqual([]);
});

test('no script in a page hears what a page made up', async () => {
  const found: string[] = [];
  let files = 0;
  for await (const file of glob(SCRIPTS, { cwd: root })) {
    if (/\.test\.tsx?$/.test(file)) continue;
    files++;
    for (const call of unwrapped(readFileSync(join(root, file), 'utf8'))) {
      found.push(`${file}: ${call}`);
    }
  }
  expect(files).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
