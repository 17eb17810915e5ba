// Installs the packages of package-lock.json if none are installed yet, so that `npm start` and
// `npm test` work in a fresh clone. Plain JavaScript: it runs on the machine's own Node.js, the
// scripts after it on the Node.js that it installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/.package-lock.json')) {
  console.error('First run: npm ci');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    stdio: 'inherit',
    shell: true,
  });
  process.exit(status ?? 1);
}
