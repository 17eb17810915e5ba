// Reads the arguments of `npm run annotate`.
import { parseArgs } from 'node:util';
import { firstDay } from '../../components/dates/index.ts';
import type { BrowserName } from '../browsers.ts';

export interface AnnotateOptions {
  readonly browser: BrowserName;
  /** Declared as the page's language; undefined keeps what the page declares, if anything. */
  readonly lang: string | undefined;
  /** Marks names whatever a page is about. */
  readonly everywhere: boolean;
  /** The day of a plain text's article; undefined leaves it without one. */
  readonly date: string | undefined;
  /** Tells which events the card of each mention shows. */
  readonly cards: boolean;
  /** Opens these cards with the words at this part of the window's height; undefined opens none. */
  readonly openAt: number | undefined;
  /** Lets the page's own scripts run. */
  readonly scripts: boolean;
  /** How long one file may take. */
  readonly timeoutMs: number;
  readonly files: readonly string[];
}

export const usage = `npm run annotate -- [options] FILE...

Opens saved pages (.html, .htm) and plain texts (.txt, .md) at a news address in a real browser with
the built extension, and prints one JSON line per file on standard output.

  --browser chromium|firefox   the browser (chromium)
  --lang xx                    declare this as the page's language
  --date 2020-03-09            the day on which the plain texts were published
  --cards                      add to each mention which events its card shows, by id, best first:
                               card: {until: [...], since: [...]}, before and after the article
  --open                       with --cards: open each card with the mouse in a window of 1366 × 768 and add
                               to it height (CSS pixels) and inSight: [...], the events whose headlines
                               are seen without scrolling; null and [] for a card that does not open
  --at 0.25                    with --open: the part of the window's height at which the words stand, as
                               far as the page scrolls (0.5)
  --everywhere                 mark names whatever a page is about, as the option of that name does;
                               without it "marked" is false for all mentions of a page that is not
                               about the dataset
  --scripts                    let the page's own scripts run; domChanges is then null,
                               because nothing tells their changes from the extension's
  --timeout SECONDS            how long one file may take (60; with --open 300)`;

/** Throws an error with the usage if the arguments make no sense. */
export function parseOptions(args: readonly string[]): AnnotateOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      lang: { type: 'string' },
      date: { type: 'string' },
      cards: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
      at: { type: 'string' },
      everywhere: { type: 'boolean', default: false },
      scripts: { type: 'boolean', default: false },
      timeout: { type: 'string' },
    },
  });
  const { browser, lang, date, cards, open, everywhere, scripts } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${browser}".\n\n${usage}`);
  }
  if (lang !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang)) {
    throw new Error(`--lang wants a language tag such as nl, not "${lang}".\n\n${usage}`);
  }
  if (date !== undefined && firstDay(date) !== date) {
    throw new Error(`--date wants a day such as 2020-03-09, not "${date}".\n\n${usage}`);
  }
  if (open && !cards) throw new Error(`--open wants --cards: it opens them.\n\n${usage}`);
  if (values.at !== undefined && !open) {
    throw new Error(`--at wants --open: it says where cards are opened.\n\n${usage}`);
  }
  const at = Number(values.at ?? 0.5);
  if (!(at >= 0 && at <= 1)) {
    throw new Error(`--at wants a number from 0 to 1, not "${values.at}".\n\n${usage}`);
  }
  const seconds = Number(values.timeout ?? (open ? 300 : 60));
  if (!(seconds > 0))
    throw new Error(`--timeout wants seconds, not "${values.timeout}".\n\n${usage}`);
  if (positionals.length === 0) throw new Error(`Which file?\n\n${usage}`);
  const timeoutMs = seconds * 1000;
  const openAt = open ? at : undefined;
  return { browser, lang, date, cards, openAt, everywhere, scripts, timeoutMs, files: positionals };
}
