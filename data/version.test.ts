import { expect, test } from 'vitest';
import { compareVersions } from './version.ts';

test('versions are compared by number, not as text', () => {
  const versions = ['2026.11.20', '2026.9.1', '2027.1', '2026.11.20.1', '2026.11.3'];
  expect(versions.sort(compareVersions)).toEqual([
    ...['2026.9.1', '2026.11.3', '2026.11.20', '2026.11.20.1', '2027.1'],
  ]);
  expect(compareVersions('1.0', '1.0.0')).toBe(0);
});
