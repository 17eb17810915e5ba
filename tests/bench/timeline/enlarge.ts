// Makes a large dataset of a small one: repeats its events, each time some years earlier.
import type { Pack, PackEvent } from '../../../data/model.ts';

/** A multiple of four, so that leap years stay leap years. */
const YEARS = 4;

const earlier = (date: string, years: number): string =>
  date.replace(/\d{4}/g, (year) => String(Number(year) - years).padStart(4, '0'));

/** The pack with `events` events, each with sources of its own, and with another version. */
export function enlarge(pack: Pack, events: number): Pack {
  const dated = pack.events.filter(({ date }) => /^\d{4}/.test(date));
  const many: PackEvent[] = [];
  const sources = [...pack.sources];
  for (let round = 0; many.length < events; round++) {
    const mark = round === 0 ? '' : `-${round}`;
    if (round > 0) sources.push(...pack.sources.map((one) => ({ ...one, id: one.id + mark })));
    for (const event of dated.slice(0, events - many.length)) {
      const [date, from, to] = [event.date, event.from, event.to].map((each) =>
        earlier(each, round * YEARS),
      ) as [string, string, string];
      const citations = event.citations.map((one) => ({ ...one, source: one.source + mark }));
      many.push({ ...event, id: event.id + mark, date, from, to, citations });
    }
  }
  return { ...pack, version: `${pack.version}.${events}`, events: many, sources };
}
