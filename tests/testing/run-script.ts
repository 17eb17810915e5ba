// Runs a command of `scripts/` in a separate process, as npm does.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A script that hangs is stopped after this (ms). */
const PATIENCE_MS = 50_000;

/** What `npm run NAME -- ARGS`, called in the folder `cwd`, prints, and its exit code. */
export function runScript(name: string, args: readonly string[], cwd = process.cwd()) {
  const path = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    cwd,
    timeout: PATIENCE_MS,
  });
  return { status, stdout, stderr };
}
