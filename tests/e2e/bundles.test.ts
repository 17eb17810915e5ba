// Which of the built files load which: the background wakes often, and a page is opened in a hurry.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  const read = (file: string): Promise<string> =>
    readFile(join(inject('extension')[browser], file), 'utf8');

  test('the background carries nothing that draws', async () => {
    const queue = ['background.js'];
    const seen = new Set(queue);
    for (let file = queue.pop(); file; file = queue.pop()) {
      const code = await read(file);
      expect(code, file).not.toContain('createElementNS');
      // A worker has none: it would not even start.
      expect(/\bdocument\./.test(code), `${file} asks for a document`).toBe(false);
      for (const [, name] of code.matchAll(/from\s*["']\.\/(?:chunks\/)?([^"']+)["']/g)) {
        const next = `chunks/${name}`;
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test.each(['popup', 'timeline', 'options', 'welcome'])('%s comes in few files', async (page) => {
    const scripts = (await read(`${page}.html`)).match(/(?:src|href)="[^"]+\.js"/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThan(12);
  });
});
