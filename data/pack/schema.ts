// The hand-written form of a pack: what each file may contain, field by field.
import * as v from 'valibot';
import { entityKinds, type Role } from '../model.ts';
import { daysOf } from './date.ts';

const SAFE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}$/;
/** A text may be of one region: `zh-TW`. */
const TEXT_LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;

const id = v.pipe(
  v.string('must be an id (text)'),
  v.regex(SAFE_ID, 'is not an id: use lower-case letters, digits and single hyphens'),
);

/** One line of plain text, for people or for matching. */
const text = v.pipe(
  v.string('must be text: put it in quotes if it looks like a number'),
  v.check((value) => value.trim() !== '', 'is empty'),
  v.check((value) => value === value.trim(), 'has spaces at its start or end'),
  v.check((value) => !/[\r\n\t]/.test(value), 'must be one line'),
  v.check((value) => !/<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(value), 'holds HTML'),
);

/** A bare year is a number to YAML: `date: 2020`. */
const date = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer())], 'must be an EDTF date'),
  v.transform(String),
  v.check((value) => daysOf(value) !== undefined, 'is not an EDTF date that a pack may use'),
);

const day = v.pipe(
  v.string('must be a day: 2026-11-20'),
  v.check(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && daysOf(value) !== undefined,
    'must be a day: 2026-11-20',
  ),
);

/** A version of the pack. */
const version = v.pipe(
  v.string('must be text: put it in quotes'),
  v.regex(/^\d+(\.\d+)+$/, 'must look like 2026.11.20'),
);

const language = v.pipe(v.string(), v.regex(LANGUAGE, 'is not a language code such as en'));

/** A text under a misspelt language would never be shown. */
function checkLanguages({
  dataset,
  addIssue,
}: v.RawCheckContext<{ en: string } & Record<string, string>>): void {
  if (!dataset.typed) return;
  const input = dataset.value;
  for (const [key, value] of Object.entries(input)) {
    if (TEXT_LANGUAGE.test(key)) continue;
    const path = [{ type: 'object', origin: 'key', input, key, value }] as const;
    addIssue({
      message: 'is not a language code such as en or zh-TW',
      input: key,
      path: [...path],
    });
  }
}

/** Text by language; plain text is English. */
const localized = v.union(
  [
    v.pipe(
      text,
      v.transform((en) => ({ en })),
    ),
    v.pipe(v.objectWithRest({ en: text }, text), v.rawCheck(checkLanguages)),
  ],
  'must be text, or text by language with at least en',
);

const ids = v.pipe(v.array(id, 'must be a list of ids'), v.minLength(1, 'is empty'));

/** An event's entities, by what they are to it. */
const byRole = {
  subject: v.optional(ids),
  involved: v.optional(ids),
  place: v.optional(ids),
  reporter: v.optional(ids),
  mentioned: v.optional(ids),
} satisfies Record<Role, unknown>;

const BY_ROLE = 'must be lists of ids by role, such as subject: [id]';

const WEIGHT = 'must be 1 (a trifle), 2, 3, 4 or 5 (the story is another one after it)';

const kind = v.picklist(entityKinds, 'must be person, organization, place, vehicle or topic');

const alias = v.union(
  [
    v.pipe(
      text,
      v.transform((value) => ({ text: value })),
    ),
    v.pipe(
      v.strictObject({
        text,
        /** Counts only where the page also names the entity, or one of `needs`, safely. */
        risky: v.optional(v.literal(true)),
        /** Entities or groups of which one must be safely named; the entity's own `needs` if absent. */
        needs: v.optional(ids),
        /** That name must be in the same paragraph or the one before. */
        near: v.optional(v.literal(true)),
        /** Belongs to several entities on purpose; the other names on the page decide. */
        ambiguous: v.optional(v.literal(true)),
      }),
      v.check(({ risky, needs }) => risky || !needs, 'has needs but is not risky'),
      v.check(({ risky, near }) => risky || !near, 'is near but not risky'),
    ),
  ],
  'must be a name, or {text, risky: true, needs: [ids]}',
);

const byLanguage = <T extends v.GenericSchema>(item: T) =>
  v.record(
    v.pipe(v.string(), v.regex(/^(any|[a-z]{2,3})$/, 'is not a language code such as en, nor any')),
    v.pipe(v.array(item, 'must be a list'), v.minLength(1, 'is empty')),
    'must be lists by language',
  );

/** `pack.yaml`. */
export const packInfoSchema = v.strictObject({
  id,
  version,
  title: localized,
  /** What it is about, in a few words that fit into a sentence. */
  about: v.optional(localized),
  licence: text,
  covers: date,
  checked: day,
  /** Companions under one name, for `needs`: entities that show what a page is about. */
  groups: v.optional(v.record(id, ids)),
  /** Entities or groups that stand for nothing but what the pack is about; all entities if absent. */
  subject: v.optional(ids),
  /** The first day of the story: what was over before it is background; nothing is, if absent. */
  begins: v.optional(day),
});

/** An entry of `entities/*.yaml`. */
export const entitySchema = v.strictObject({
  id,
  kind,
  /** Canonical in English; the others are shown, and found on a page only if listed as aliases. */
  name: localized,
  description: localized,
  common: v.optional(v.boolean('must be true or false')),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must look like Q423'))),
  /** The entity's own language: its name in that, or the first alias listed there, is shown too. */
  native: v.optional(language),
  /** The entities that it belongs to. */
  partOf: v.optional(ids),
  needs: v.optional(ids),
  aliases: v.optional(byLanguage(alias)),
  decoys: v.optional(byLanguage(text)),
});

const citation = v.union(
  [
    v.pipe(
      id,
      v.transform((source) => ({ id: source })),
    ),
    v.strictObject({ id, says: v.optional(localized) }),
  ],
  'must be a source id, or {id, says}',
);

/** An entry of `events/*.yaml`. */
export const eventSchema = v.strictObject({
  id,
  date,
  /** The version of the pack that added it, and the last one that changed its content. */
  added: version,
  changed: v.optional(version),
  title: localized,
  summary: localized,
  place: v.optional(text),
  weight: v.picklist([1, 2, 3, 4, 5], WEIGHT),
  entities: v.pipe(
    v.unknown(),
    // To an object schema an array is one with unknown fields.
    v.check((value) => !Array.isArray(value), BY_ROLE),
    v.strictObject(byRole, BY_ROLE),
    v.check((lists) => Object.keys(lists).length > 0, 'names no entity'),
  ),
  tags: v.pipe(v.array(id, 'must be a list of tags'), v.minLength(1, 'is empty')),
  dispute: v.optional(localized),
  note: v.optional(localized),
  sources: v.pipe(v.array(citation, 'must be a list'), v.minLength(1, 'names no source')),
});

/** An entry of `sources/*.yaml`. */
export const sourceSchema = v.strictObject({
  id,
  /** Who reported it first. */
  publisher: text,
  /** Who carries it, if that is somebody else. */
  via: v.optional(text),
  title: text,
  describedTitle: v.optional(v.literal(true)),
  date: v.optional(date),
  /** An encyclopaedia, a copy of one, or a content farm: never the first source. */
  weak: v.optional(v.literal(true)),
  url: v.optional(
    v.pipe(v.string('must be an address'), v.check(isWebAddress, 'is not an http(s) address')),
  ),
  lang: language,
});

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol) && !/[\s<>"]/.test(value);
  } catch {
    return false;
  }
}

export type EntityEntry = v.InferOutput<typeof entitySchema>;
export type EventEntry = v.InferOutput<typeof eventSchema>;
export type SourceEntry = v.InferOutput<typeof sourceSchema>;
export type PackInfoEntry = v.InferOutput<typeof packInfoSchema>;
