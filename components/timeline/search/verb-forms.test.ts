import { expect, test } from 'vitest';
import { verbKeys } from './verb-forms.ts';

/** An index that keeps one of the words finds it by the other. */
function meet(one: string, other: string, lang: string): boolean {
  const { own } = verbKeys(one, lang);
  return verbKeys(other, lang).other.some((key) => own.includes(key));
}

test.each([
  ['nl', 'sluit', 'gesloten'],
  ['nl', 'overlijdt', 'overleden'],
  ['nl', 'sterft', 'gestorven'],
  ['nl', 'vertrekt', 'vertrokken'],
  ['nl', 'schrapt', 'geschrapt'],
  ['nl', 'blaast', 'opgeblazen'],
  ['de', 'schließt', 'geschlossen'],
  ['de', 'schliessen', 'geschlossen'],
  ['de', 'stirbt', 'gestorben'],
  ['de', 'nimmt', 'aufgenommen'],
  ['de', 'sagt', 'abgesagt'],
  ['de', 'beginnt', 'begonnen'],
])('in %s, "%s" and "%s" are forms of one verb', (lang, present, participle) => {
  expect(meet(present, participle, lang)).toBe(true);
  expect(meet(participle, present, lang)).toBe(true);
});

test.each([
  ['de', 'land', 'lind'],
  ['de', 'sagt', 'gesungen'],
  ['en', 'closes', 'closed'],
])('in %s, "%s" and "%s" are not', (lang, one, other) => {
  expect(meet(one, other, lang)).toBe(false);
});
