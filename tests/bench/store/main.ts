// `npm run bench -- store`: how long seeding, opening and querying the database takes, in Chromium.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { closePage } from '../../testing/driver/close-page.ts';
import { countOf } from '../browser-options.ts';
import { bundle } from '../bundle.ts';
import { saveResult } from '../keep.ts';
import { describeLoad, describeMachine } from '../machine.ts';
import { markdownTable } from '../markdown.ts';
import { largest, median } from '../statistics.ts';

const USAGE = `npm run bench -- store [--events N] [--runs N] [--save]
  --events  events in the dataset (5000)
  --runs    how often it is seeded anew (9)
  --save    keep the result in docs/bench`;

const SEED_BUDGET_MS = 1000;

type Times = [step: string, ms: number][];

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '5000' },
      runs: { type: 'string', default: '9' },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) throw new Error(USAGE);
  const [events, runs] = [countOf(values, 'events', 10, USAGE), countOf(values, 'runs', 1, USAGE)];
  const load = describeLoad();
  const { times, version } = await measureInBrowser(events, runs);
  const day = new Date().toISOString();
  const report = [
    `# Store, ${events} events, ${day.slice(0, 10)}`,
    `${describeMachine()}. Load before: ${load}; after: ${describeLoad()}. ${version}.`,
    `Milliseconds by the clock, of ${runs} runs. Seeding has a budget of ${SEED_BUDGET_MS} ms.`,
    table(times),
  ].join('\n\n');
  console.log(report);
  if (values.save) console.error(await saveResult('store', day, report));
}

/** Each run has a page of its own. IndexedDB needs a page with an address. */
async function measureInBrowser(
  events: number,
  runs: number,
): Promise<{ times: Times[]; version: string }> {
  const script = await bundle(fileURLToPath(new URL('./steps.ts', import.meta.url)));
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  const executablePath = requireBrowser('chromium');
  const browser = await launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const times: Times[] = [];
    // The first run, with cold files, does not count.
    for (let run = 0; run <= runs; run++) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.addScriptTag({ content: script });
      const measured = (await page.evaluate(`bench.measure(${events})`)) as Times;
      if (run > 0) times.push(measured);
      await closePage(page);
    }
    return { times, version: await browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

function table(times: readonly Times[]): string {
  const steps = (times[0] ?? []).map(([step], at) => {
    const all = times.map((run) => run[at]?.[1] ?? Number.NaN);
    return [step, median(all).toFixed(1), largest(all).toFixed(1)];
  });
  return markdownTable([['', 'median', 'longest'], ...steps]);
}
