// Reads and changes CHANGELOG.md, in the form of Keep a Changelog.

const UNRELEASED = '## Unreleased';
/** The start of any version's section. */
const SECTION = /^## /m;

/** The text between this second-level heading and the next, without either; null if it is missing. */
function section(changelog: string, heading: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === heading || line.startsWith(`${heading} - `));
  if (start < 0) return null;
  const rest = lines.slice(start + 1).join('\n');
  const end = rest.search(SECTION);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/**
 * Moves what is under Unreleased to a section of `version`, dated `day` (YYYY-MM-DD), and leaves an empty
 * Unreleased above it. Throws if there is nothing to release.
 */
export function releaseChangelog(changelog: string, version: string, day: string): string {
  const notes = section(changelog, UNRELEASED);
  if (notes === null) throw new Error(`CHANGELOG.md has no "${UNRELEASED}".`);
  if (!/^- /m.test(notes)) throw new Error(`CHANGELOG.md lists nothing under "${UNRELEASED}".`);
  if (section(changelog, `## ${version}`) !== null) {
    throw new Error(`CHANGELOG.md has a section "## ${version}" already.`);
  }
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## ${version} - ${day}`);
}

/** What the changelog says of a version. Throws if it says nothing. */
export function notesOf(changelog: string, version: string): string {
  const notes = section(changelog, `## ${version}`);
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}
