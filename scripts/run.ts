// Runs another program for a script.
import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  readonly cwd?: string;
  /**
   * Where its standard output goes: to our standard output, to our standard error, or back to the caller;
   * `gather`: back to the caller together with its standard error.
   */
  readonly output?: 'inherit' | 'stderr' | 'return' | 'gather';
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program to its end; returns its exit code and its text, if asked for. Never throws for a code. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd = root, output = 'inherit', env = {} }: RunOptions = {},
): Promise<{ code: number; text: string }> {
  const standard = {
    inherit: 'inherit',
    stderr: process.stderr,
    return: 'pipe',
    gather: 'pipe',
  } as const;
  const stdio: SpawnOptions['stdio'] = [
    'ignore',
    standard[output],
    output === 'gather' ? 'pipe' : 'inherit',
  ];
  // npm's programs are .cmd files on Windows, which only a shell starts.
  const child = spawn(command, args, {
    cwd,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) console.error(`${command} was ended by ${signal}`);
      resolve({ code: code ?? 1, text });
    });
  });
}

/** Like `run`, but throws if the program fails. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { code, text } = await run(command, args, options);
  if (code === 0) return text;
  throw new Error(`\`${[command, ...args].join(' ')}\` failed with code ${code}.\n${text}`);
}
