// Shadow trees a thousand deep, however they are made: all of them are read, and (in a full run) the
// page stays as responsive as without Sidelight.
import { beforeAll, test } from 'vitest';
import { markEveryMention } from '../../testing/every-mention.ts';
import { everything } from '../../testing/intact/full.ts';
import { serve } from '../../testing/intact/site.ts';
import { compare, leave, working } from '../../testing/intact/waits.ts';
import { inEachBrowser } from '../../testing/session.ts';

const DEPTH = 1_000;
/** One tree in this many has a name. */
const ONE_IN = 100;
/** Browsers' parsers stop at about 500 nested elements, and each tree takes two. */
const PARSED = 100;

/** A host with `depth` nested trees, closed and open in turn. */
const chain = `function chain(tag, depth, name) {
  const top = document.createElement(tag);
  let host = top;
  for (let level = 1; level <= depth; level++) {
    const root = host.attachShadow({ mode: level % 2 ? 'closed' : 'open' });
    const line = document.createElement('p');
    line.textContent = level % ${ONE_IN} ? 'Level ' + level : 'From ' + name + '.';
    host = document.createElement(tag);
    // Firefox takes too long to lay out blocks in a thousand inline elements, with or without Sidelight.
    host.style.display = 'block';
    root.append(line, host);
  }
  return top;
}`;

const parsed = (level: number): string =>
  level > PARSED
    ? ''
    : `<div><template shadowrootmode="${level % 2 ? 'closed' : 'open'}"><p>${
        level % ONE_IN ? `Level ${level}` : 'From Kyodo News.'
      }</p>${parsed(level + 1)}</template></div>`;

const pages = {
  parsed: working(`document.body.append('The end.');`).replace(
    '<div id="room"></div>',
    `${parsed(1)}<div id="room"></div>`,
  ),
  custom: working(`${chain} room.append(chain('deep-tree', ${DEPTH}, 'Vladivostok'));`, {
    made: true,
  }),
  plain: working(`${chain} room.append(chain('div', ${DEPTH}, 'NK News'));`, { made: true }),
  late: working(`${chain} room.append(chain('deep-tree', ${DEPTH}, 'Vladivostok'));`),
  lateplain: working(`${chain} room.append(chain('div', ${DEPTH}, 'NK News'));`),
};

inEachBrowser('deep trees', (session) => {
  markEveryMention(session);
  beforeAll(() => serve(session.driver.web, pages));

  const prove = async (name: keyof typeof pages, words: string, trees: number): Promise<void> => {
    const all = ['Air Koryo', ...Array<string>(trees / ONE_IN).fill(words)];
    const { page } = await compare(session.driver, name, { words: all, restMs: 1_500 });
    await leave(session.driver, page);
  };

  test('written in the page, as deep as its parser goes', () =>
    prove('parsed', 'Kyodo News', PARSED));

  test('of custom elements, by a script while the page loads', () =>
    prove('custom', 'Vladivostok', DEPTH));

  test.runIf(everything)('of custom elements, when the page has loaded', () =>
    prove('late', 'Vladivostok', DEPTH),
  );

  test.runIf(everything)('of ordinary elements, by a script while the page loads', () =>
    prove('plain', 'NK News', DEPTH),
  );

  test('of ordinary elements, when the page has loaded', () =>
    prove('lateplain', 'NK News', DEPTH));
});
