// Which built files load which others: the background wakes often, and pages must open fast.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe('built files', () => {
  const browser = inject('browser');
  const read = (file: string): Promise<string> =>
    readFile(join(inject('extension')[browser], file), 'utf8');

  test('the background has no code that draws', async () => {
    const queue = ['background.js'];
    const seen = new Set(queue);
    for (let file = queue.pop(); file; file = queue.pop()) {
      const code = await read(file);
      expect(code, file).not.toContain('createElementNS');
      // WXT imports it by itself where a variable is called `storage`.
      expect(code, file).not.toContain('@wxt-dev/storage');
      // A service worker has no document: it would not start.
      expect(/\bdocument\./.test(code), `${file} asks for a document`).toBe(false);
      for (const [, name] of code.matchAll(/from\s*["']\.\/(?:chunks\/)?([^"']+)["']/g)) {
        const next = `chunks/${name}`;
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    // Proves that the pattern finds imports: the store is one.
    expect([...seen].some((file) => file.startsWith('chunks/store-'))).toBe(true);
  });

  /** The files that a page loads beside the shared ones: each further file delays the first picture. */
  const OWN = {
    popup: ['popup', 'in-browser', 'permissions', 'site-to-switch', 'run-once', 'store'],
    sidepanel: ['sidepanel', 'in-browser', 'permissions', 'site-to-switch', 'run-once', 'store'],
    timeline: ['timeline', 'store'],
    options: ['options', 'permissions', 'run-once', 'store'],
    welcome: ['welcome', 'run-once'],
  };
  const COMMON = ['_virtual_wxt-html-plugins', 'base', 'page', 'rolldown-runtime'];

  test.each(Object.entries(OWN))('%s comes in few files', async (page, own) => {
    const scripts = (await read(`${page}.html`)).matchAll(
      /(?:src|href)="\/chunks\/([^"]+)-[^"]{8}\.js"/g,
    );
    expect([...scripts].map(([, name]) => name).sort()).toEqual([...COMMON, ...own].sort());
  });
});
