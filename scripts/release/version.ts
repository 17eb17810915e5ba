// The version that a release gets.

const VERSION = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;
const STEPS: readonly string[] = ['major', 'minor', 'patch'];

function numbers(version: string): number[] {
  const parts = VERSION.exec(version);
  // Stores accept numbers only: no versions such as 1.0.0-beta.
  if (!parts) throw new Error(`"${version}" is no version: give MAJOR.MINOR.PATCH, such as 1.4.0.`);
  return parts.slice(1).map(Number);
}

/** `asked` is a version above `current`, or the part of `current` to raise. */
export function nextVersion(current: string, asked: string): string {
  const now = numbers(current);
  const step = STEPS.indexOf(asked);
  if (step >= 0) {
    return now.map((n, i) => (i < step ? n : i === step ? n + 1 : 0)).join('.');
  }
  const next = numbers(asked);
  const first = next.findIndex((n, i) => n !== now[i]);
  if (first < 0 || (next[first] ?? 0) < (now[first] ?? 0)) {
    throw new Error(`${asked} is not above the current version, ${current}.`);
  }
  return asked;
}
