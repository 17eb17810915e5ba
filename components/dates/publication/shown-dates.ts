// The dates that a page shows its readers beside the headline, and what it calls them.
import type { DateClues, ShownText } from '../../../data/date-clues.ts';
import {
  type DateKind,
  kindByName,
  kindByText,
  kindByTextBehind,
  tellsOfChange,
} from './labels.ts';
import { type DateReading, datesIn, readDate, type Told } from './written-date.ts';

export interface ShownDate extends Told {
  readonly kind: DateKind;
  /** From a `time` element, or one whose class says what it is. */
  readonly isMarked: boolean;
  /** Characters between it and the headline. */
  readonly distance: number;
}

export interface ShownDates {
  readonly dates: readonly ShownDate[];
  /** The page says there that it has been changed. */
  readonly changed: boolean;
}

/** A date stands in few other words; in more it is a sentence's. */
const MAX_LINE = 160;
const MAX_OTHERS = 110;
/** Characters from the headline within which its date stands; farther off are those of other articles too. */
const BESIDE = 300;

/** After the headline, else before it. */
export function shownDates({ after, before }: DateClues, reading: DateReading): ShownDates {
  const found = datesAlong(after, reading);
  return found.dates.length > 0 || found.changed ? found : datesAlong(before, reading);
}

function datesAlong(texts: readonly ShownText[], reading: DateReading): ShownDates {
  const dates: ShownDate[] = [];
  let changed = false;
  let distance = 0;
  /** The words since the last date: they may say what the next one is. */
  let before = '';
  for (const shown of joined(texts, reading)) {
    const { text, names } = shown;
    distance += text.length;
    const found = datesIn(text, reading);
    if (shown.time !== undefined) {
      const told = ofTime(shown, reading);
      // It may say within which date it is, and then when it was changed.
      const said = found.text.slice(0, found.dates[0]?.start);
      const kind = kindOf(names, `${before} ${said}`);
      if (told && !isProse(shown, text.length, kind)) {
        dates.push({ ...told, kind, isMarked: true, distance });
        before = '';
        continue;
      }
    }
    let from = 0;
    const inText = shown.time === undefined ? found.dates : [];
    for (const [i, { start, end, ...told }] of inText.entries()) {
      before += found.text.slice(from, start);
      from = end;
      const behind = found.dates.length === 1 ? found.text.slice(end, end + 12) : '';
      const rest = found.text.slice(end, inText[i + 1]?.start);
      const kind = kindByTextBehind(rest) ?? kindOf(names, before) ?? kindByText(behind);
      if (isProse(shown, end - start, kind)) continue;
      dates.push({ ...told, kind, isMarked: kindByName(names) !== null, distance });
      before = '';
    }
    if (text.length < MAX_LINE && tellsOfChange(found.text)) changed = true;
    before = `${before} ${found.text.slice(from)}`.slice(-60);
  }
  return { dates, changed };
}

/** The texts, with those of a line as one where only the line tells a date, in elements for day, month and year. */
function joined(texts: readonly ShownText[], reading: DateReading): ShownText[] {
  const lines: [ShownText, ...ShownText[]][] = [];
  for (const shown of texts) {
    const line = lines.at(-1);
    if (line?.[0].block === shown.block) line.push(shown);
    else lines.push([shown]);
  }
  const hasDate = (text: string) => datesIn(text, reading).dates.length > 0;
  return lines.flatMap((line) => {
    const [first, ...others] = line;
    const { block } = first;
    const tellTogether =
      others.length > 0 &&
      block.length <= MAX_OTHERS &&
      hasDate(block) &&
      !line.some(({ text, time }) => time !== undefined || hasDate(text));
    return tellTogether
      ? [{ ...first, text: block, names: line.flatMap(({ names }) => names) }]
      : line;
  });
}

/** What words say of a date outweighs what names say: themes call every date "updated". */
function kindOf(names: readonly string[], before: string): DateKind {
  const [name, text] = [kindByName(names), kindByText(before)];
  return text === 'other' || (name === 'changed' && text) ? text : (name ?? text);
}

/** The date of a `time` element: the day that it shows, which is the page's own, else what it says to machines. */
function ofTime({ text, time = '' }: ShownText, reading: DateReading): Told | null {
  // Of numbers alone one cannot be sure which is the month.
  const shown = /\d[/-]\d/.test(text) ? null : readDate(text, reading);
  return shown ?? readDate(time, reading);
}

/** Whether a date of `length` characters stands in a sentence, below a picture, or in a table of other things. */
function isProse({ text, block, isAside }: ShownText, length: number, kind: DateKind): boolean {
  // Set apart from the words of its line, before or behind them.
  const isLine = block.length > MAX_LINE && text.length - length < 40;
  const said = isLine && !isWithin(text, block) ? text : block;
  const others = said.length - length;
  if (others > MAX_OTHERS) return true;
  if (kind === 'published' || kind === 'changed') return false;
  const isSentence = /[.!?。][”"»)]?$/.test(said) && said.split(' ').length > 7;
  return isSentence || (isAside && others > 20);
}

/** Whether a text stands between the words of a sentence. */
function isWithin(text: string, block: string): boolean {
  const [before = '', after = ''] = block.split(text, 2);
  return /[\p{Ll}\p{Lo}],? $/u.test(before) && /^ ?,? \p{Ll}{2}|^ \p{L}[^|]*\.(?: |$)/u.test(after);
}

/** The day said to be that of the publication, else the only one that is said to be nothing else. */
export function shownDay({ dates }: ShownDates): ShownDate | null {
  const published = dates.find(({ kind }) => kind === 'published');
  if (published) return published;
  const unnamed = dates.filter(({ kind }) => kind === null);
  const beside = unnamed.filter(({ distance }) => distance < BESIDE);
  const [first, ...rest] = beside.length > 0 ? beside : unnamed;
  return first && rest.every(({ date }) => date === first.date) ? first : null;
}
