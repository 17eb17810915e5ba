// What the user can set, the defaults, and the check of what is stored. Pure, and small,
// because the page script carries it.
import { type Density, densities, type Theme, themes } from '../../data/model.ts';
import { isSite, type SiteRules } from '../sites/rules.ts';
import type { HeldKey } from '../visibility/held-key.ts';
import type { ShowMarks } from '../visibility/visibility.ts';
import { isRecord } from './checks.ts';

export interface Settings {
  readonly version: 1;
  readonly rules: SiteRules;
  readonly density: Density;
  /** Mark names whatever the page is about. */
  readonly everywhere: boolean;
  readonly theme: Theme;
  /** How long the pointer rests on a name before its card opens (ms). */
  readonly hoverDelayMs: number;
  readonly marks: ShowMarks;
  /** For `marks: 'held'`. */
  readonly heldKey: HeldKey;
  /** Mark what is new since the user last read a name's card; stores the days of visits. */
  readonly news: boolean;
}

export const defaultSettings: Settings = {
  version: 1,
  rules: { everySite: false, sites: {} },
  density: 'section',
  everywhere: false,
  theme: 'auto',
  hoverDelayMs: 300,
  marks: 'always',
  heldKey: 'Shift',
  news: true,
};

/** The most sites with a rule: the bound of what is stored and of what is read. */
export const MAX_RULES = 2000;

/** Settings that are one of a few values. */
const choices = {
  density: densities,
  everywhere: [true, false],
  theme: themes,
  marks: ['always', 'held', 'command'],
  heldKey: ['Shift', 'Alt', 'Control'],
  news: [true, false],
} as const;
type Choices = typeof choices;

/** Settings added later: a stored value without them is sound and takes their default. */
export const LATER_SETTINGS: readonly (keyof Settings)[] = [
  'marks',
  'heldKey',
  'news',
  'everywhere',
];

const isRule = (value: unknown): value is 'on' | 'off' => value === 'on' || value === 'off';

/**
 * Reads the stored value, whatever its shape. Each valid part is kept, the others take their
 * default; `sound` is false if one did.
 */
export function parseSettings(raw: unknown): { value: Settings; sound: boolean } {
  let sound = true;
  function part<T>(ok: boolean, value: T, fallback: T): T {
    if (!ok) sound = false;
    return ok ? value : fallback;
  }
  if (!isRecord(raw)) return { value: defaultSettings, sound: raw === undefined };

  const { rules: rawRules, hoverDelayMs: delay, version } = raw;
  const rules = part(isRecord(rawRules), rawRules, {}) as Record<string, unknown>;
  const everySite = part(typeof rules.everySite === 'boolean', rules.everySite === true, false);
  const sites = part(isRecord(rules.sites), rules.sites, {}) as Record<string, unknown>;
  const all = Object.entries(sites).filter((entry): entry is [string, 'on' | 'off'] =>
    part(isSite(entry[0]) && isRule(entry[1]), true, false),
  );
  const kept = part(all.length <= MAX_RULES, all, all.slice(0, MAX_RULES));
  part(version === defaultSettings.version, true, true);
  const later = Object.fromEntries(LATER_SETTINGS.map((name) => [name, defaultSettings[name]]));
  const given: Record<string, unknown> = { ...later, ...raw };
  function oneOf<K extends keyof Choices>(name: K): Settings[K] {
    const known = (choices[name] as readonly unknown[]).includes(given[name]);
    return part(known, given[name] as Settings[K], defaultSettings[name]);
  }
  return {
    value: {
      version: defaultSettings.version,
      rules: { everySite, sites: Object.fromEntries(kept) },
      density: oneOf('density'),
      everywhere: oneOf('everywhere'),
      theme: oneOf('theme'),
      hoverDelayMs: part(
        typeof delay === 'number' && delay >= 0 && delay <= 10_000,
        delay as number,
        defaultSettings.hoverDelayMs,
      ),
      marks: oneOf('marks'),
      heldKey: oneOf('heldKey'),
      news: oneOf('news'),
    },
    sound,
  };
}
