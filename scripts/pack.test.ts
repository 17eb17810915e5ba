// The command behind `npm run pack`: what it prints, and its exit code.
import { expect, test } from 'vitest';
import { type Change, withPackFolder } from '../tests/testing/pack-folder.ts';
import { runScript } from '../tests/testing/run-script.ts';

const runPack = (folder: string, cwd?: string) => runScript('pack', [folder], cwd);

test('a sound pack gives a table and exit code 0', () => {
  const { status, stdout, stderr } = withPackFolder([], runPack);
  expect(stderr).toBe('');
  expect(stdout).toContain('Entities: 2');
  expect(stdout).toContain('2 Cape Gazette');
  expect(stdout).toMatch(/^Roles\n +2 subject$/m);
  expect(stdout).toMatch(/^Weights\n +1 of weight 2 +1 of weight 3$/m);
  expect(status).toBe(0);
});

test('problems go to stderr, each with its place in a file that can be opened, and exit code 1', () => {
  const { status, stdout, stderr } = withPackFolder(
    [['events/light.yaml', '1902-03-04', '1902-02-30']],
    runPack,
  );
  expect(stdout).toBe('');
  expect(stderr).toMatch(/small-pack-\w+\/events\/light\.yaml:12:9 date is not an EDTF date/);
  expect(status).toBe(1);
});

test('with the pack in the working directory, places are relative to that', () => {
  const broken: Change = ['events/light.yaml', '1902-03-04', '1902-02-30'];
  const { stderr } = withPackFolder([broken], (folder) => runPack('.', folder));
  expect(stderr).toMatch(/^events\/light\.yaml:12:9 /);
});

test('a path that is not a folder is reported in one line', () => {
  const { status, stderr } = runPack('/no/such/folder');
  expect(stderr).toBe(
    'There is no folder /no/such/folder. Usage: npm run pack [-- [--words] FOLDER]\n',
  );
  expect(status).toBe(1);
});
