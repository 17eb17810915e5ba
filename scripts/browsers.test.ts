// The error for a browser that cannot be started, and that no process or file is left behind.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileAnnotator } from './annotate/annotator.ts';
import { requireBrowser } from './browsers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the error for a browser that is not there names its variable', () => {
  vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
  expect(() => requireBrowser('firefox')).toThrow(
    "FIREFOX_PATH is /no/such/firefox, and there is no such file: set it to firefox's executable or unset it.",
  );
});

test('a browser that does not start leaves no server and no profile behind', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath); // a program that is not a browser
  vi.stubEnv('TMPDIR', folder);
  writeFileSync(join(folder, 'pack.json'), '{"entities": []}');
  const servers = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
  const before = servers();
  const options = {
    browser: 'chromium',
    lang: undefined,
    date: undefined,
    cards: false,
    openAt: undefined,
    everywhere: false,
    scripts: false,
    timeoutMs: 1000,
  } as const;
  await expect(FileAnnotator.start({ ...options, extension: folder })).rejects.toThrow(
    /Target closed|Failed to launch/,
  );
  await expect.poll(servers).toBe(before);
  expect(readdirSync(folder)).toEqual(['pack.json']);
});
