// Writes a small valid pack to a temporary folder, for tests that break one thing in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const VALID: Readonly<Record<string, string>> = {
  'pack.yaml': `id: lighthouses
version: 1.0.0
title: Lighthouses
licence: CC BY 4.0
covers: 1900/1950
checked: 2026-11-20
`,
  'entities/towers.yaml': `- id: north-tower
  kind: place
  name: North Tower
  description: Lighthouse on the northern cape
  aliases:
    nl: [Noordertoren]
    en:
      - { text: Tower, risky: true, needs: [south-tower] }
  decoys:
    en: [Tower Records]

- id: south-tower
  kind: place
  name: South Tower
  description: Lighthouse on the southern cape
`,
  'events/light.yaml': `- id: first-light
  date: 1901-05
  added: 1.0.0
  title: The north lamp is lit
  summary: Keepers light the lamp for the first time.
  weight: 3
  entities: { subject: [north-tower] }
  tags: [light]
  sources: [gazette-1901]

- id: second-light
  date: 1902-03-04
  added: 1.0.0
  title: The south lamp is lit
  summary: A second lamp follows.
  weight: 2
  entities: { subject: [south-tower] }
  tags: [light]
  sources:
    - id: gazette-1902
      says: It gives the fourth of March.
`,
  'sources/papers.yaml': `- id: gazette-1901
  publisher: Cape Gazette
  title: A lamp in the north
  url: https://gazette.example/1901
  lang: en

- id: gazette-1902
  publisher: Cape Gazette
  title: A lamp in the south
  date: 1902-03-05
  lang: en
`,
};

/** A change to one file: a text that must be in it, and the text that replaces it. */
export type Change = readonly [file: string, find: string, replace: string];

/** Writes the pack with `changes` and `extra` files, hands its folder to `use`, and cleans up. */
export function withPackFolder<T>(
  changes: readonly Change[],
  use: (folder: string) => T,
  extra: Readonly<Record<string, string>> = {},
): T {
  const files: Record<string, string> = { ...VALID, ...extra };
  for (const [file, find, replace] of changes) {
    const before = files[file] ?? '';
    if (!before.includes(find)) throw new Error(`${file} does not contain ${JSON.stringify(find)}`);
    files[file] = before.replace(find, () => replace);
  }
  const folder = mkdtempSync(join(tmpdir(), 'small-pack-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
