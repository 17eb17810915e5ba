// Measures in a browser: how soon a worker that was just started finds a name by an index in
// IndexedDB, and how long mark.js takes for the same names on a page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { bundle } from '../bundle.ts';
import { median } from '../statistics.ts';
import type { IndexFigures } from './main.ts';
import { markOnPage } from './mark-js.ts';
import type { BenchText } from './texts.ts';
import type { WakeQuestion, WakeTimes } from './wake.ts';

const WORKER = fileURLToPath(new URL('./wake.worker.ts', import.meta.url));
const DATABASE = 'bench';

/** Tables as rows of cells, the head first. Throws if there is no Chromium. */
export async function measureInBrowser(
  indexes: readonly IndexFigures[],
  text: BenchText,
  rounds: number,
): Promise<string[][][]> {
  const worker = await bundle(WORKER);
  let blob = new ArrayBuffer(0);
  const server = createServer((request, response) => {
    const script = request.url === '/worker.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    if (request.url === '/index.bin') response.end(Buffer.from(blob));
    else response.end(script ? worker : '<!doctype html><title>bench</title>');
  });
  const executablePath = requireBrowser('chromium');
  const browser = await launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const page = await browser.newPage();
    await page.goto(address);
    const wakes: string[][] = [];
    for (const index of indexes) {
      blob = index.blob;
      wakes.push(await measureWake(page, index, rounds));
    }
    const head = ['names', 'index bytes', 'raw read', 'read to first find', 'ratio'];
    return [[head, ...wakes], await markOnPage(page, text)];
  } finally {
    await browser.close();
    server.close();
  }
}

/** Bare reads and first finds in turn, each in a new worker. */
async function measureWake(page: Page, index: IndexFigures, rounds: number): Promise<string[]> {
  await page.evaluate(storeIndex, DATABASE);
  const question = { database: DATABASE, text: `Of ${index.first} it is said.` };
  const raw: number[] = [];
  const woken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    raw.push((await page.evaluate(askWorker, { ...question, find: false })).readMs);
    const times = await page.evaluate(askWorker, { ...question, find: true });
    if (times.found === 0) throw new Error(`A woken worker does not find "${index.first}".`);
    woken.push(times.totalMs);
  }
  const ratio = median(woken) / median(raw);
  return [
    index.names.toLocaleString('en'),
    index.blob.byteLength.toLocaleString('en'),
    `${median(raw).toFixed(1)} ms`,
    `${median(woken).toFixed(1)} ms`,
    `${ratio.toFixed(2)}×`,
  ];
}

/** Runs in the page: fetches the index and stores it instead of the last one. */
async function storeIndex(name: string): Promise<void> {
  const blob = await (await fetch('/index.bin')).arrayBuffer();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore('index');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('index', 'readwrite');
      transaction.objectStore('index').put(blob, 'blob');
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Runs in the page: a new worker, one question, its answer. */
function askWorker(question: WakeQuestion): Promise<WakeTimes> {
  const worker = new Worker('/worker.js');
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(question);
  });
}
