// All languages that have rules of their own, and which of them a block of text follows.
//
// To add a language, write its descriptor (see `LanguageRules`) and put it into `LANGUAGES`.
import { af } from './af.ts';
import { ar } from './ar.ts';
import { be } from './be.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { fy } from './fy.ts';
import { he } from './he.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Katakana, LanguageRules, Particles, Proclitics, Suffix } from './language.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { GENITIVE_S } from './shared-rules.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const LANGUAGES: readonly LanguageRules[] = [
  ...[af, ar, be, cs, da, de, en, es, et, fi, fr, fy, he, hu, id, is, it, ja, ko, lb, nl, no, pl],
  ...[pt, ro, ru, sv, tr, uk, vi, zh],
];

/** A language without rules of its own: those of all languages hold. */
const OTHER: LanguageRules = { tags: ['und'] };
/** Text of unknown language: it may have a genitive s, and nothing else that one language has. */
const UNKNOWN: LanguageRules = { tags: ['und'], suffixes: [GENITIVE_S] };

const byTag = new Map(LANGUAGES.flatMap((language) => language.tags.map((tag) => [tag, language])));

/** The rules of a language by its primary subtag; null if the language is unknown. */
export function rulesFor(primary: string | null): LanguageRules {
  return primary === null ? UNKNOWN : (byTag.get(primary) ?? OTHER);
}

/** The subtag by which names and pages are compared: `no` for `nb`. */
export function canonicalSubtag(primary: string): string {
  return byTag.get(primary)?.tags[0] ?? primary;
}

/** Every suffix of any language: the index is made for them all, whatever a page's language. */
export const SUFFIXES: readonly Suffix[] = [
  ...new Set(LANGUAGES.flatMap(({ suffixes = [] }) => suffixes)),
];

// Three rules go by the script of the name, not by the language of the page: an Arabic, Korean or Japanese
// name is written in the same way where a page quotes it or declares another language.
/** For names in Arabic script. */
export const PROCLITICS = ar.proclitics as Proclitics;
/** For names that end in Hangul. */
export const isParticles = ko.particles as Particles;
/** For names that begin or end in katakana. */
export const KATAKANA = ja.katakana as Katakana;
