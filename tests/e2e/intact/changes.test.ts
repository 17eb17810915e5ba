// Pages that keep changing: marks follow the text, and the page is the same as without Sidelight.
import { beforeAll, test } from 'vitest';
import { markEveryMention } from '../../testing/every-mention.ts';
import { proveIntact } from '../../testing/intact/prove.ts';
import { article, serve } from '../../testing/intact/site.ts';
import { inEachBrowser } from '../../testing/session.ts';

const pages = {
  feed: article('<h1>About Air Koryo</h1><div id="feed"></div>', {
    head: '<style>#feed p { height: 60px; margin: 0 }</style>',
  }),
  live: article(`<h1>As it happens</h1><div id="live">
    <section id="one"><h2>09:00</h2><p>Air Koryo takes off.</p></section></div>`),
  list: article(
    '<p>All flights of Air Koryo:</p><div id="rows" style="height:200px;overflow:hidden"></div>',
  ),
  typed: article('<p>By our reporter:</p><p id="line"> </p>'),
  hidden: article(`<p>About Air Koryo.</p><p id="later" hidden>Later: NK News.</p>
    <p id="unseen" style="display:none">Unseen: Kim Jong Un.</p>
    <details id="more"><summary>Kyodo News</summary><p>From Vladivostok.</p></details>`),
  moved: article(
    `<div id="a"><p id="p">Air <i>Koryo</i> and <b>NK News</b>.</p></div><div id="b"></div>`,
  ),
  app: article('<main id="view"><h1>One</h1><p>Air Koryo.</p></main>'),
};

inEachBrowser('a page that changes', (session) => {
  markEveryMention(session);
  beforeAll(() => serve(session.driver.web, pages));

  test('an infinite feed: what is added is marked, what was there stays', async () => {
    const screen = () => {
      const feed = document.getElementById('feed') as HTMLElement;
      const names = ['NK News', 'Vladivostok', 'nobody', 'Kyodo News'];
      for (let i = 0; i < 20; i++) {
        const story = document.createElement('p');
        story.textContent = `Story ${feed.childElementCount} about ${names[i % 4]}.`;
        feed.append(story);
      }
    };
    const words = (screens: number) => [
      'Air Koryo',
      ...['NK News', 'Vladivostok', 'Kyodo News'].flatMap((name) =>
        Array<string>(5 * screens).fill(name),
      ),
    ];
    await proveIntact(session.driver, {
      page: 'feed',
      words: ['Air Koryo'],
      steps: [1, 2, 3, 4, 5].map((screens) => ({
        does: `adds screen ${screens}`,
        change: screen,
        words: words(screens),
      })),
    });
  });

  test('a live blog inserts, edits and removes entries', async () => {
    await proveIntact(session.driver, {
      page: 'live',
      words: ['Air Koryo'],
      steps: [
        {
          does: 'inserts on top',
          change: () =>
            document
              .getElementById('live')
              ?.insertAdjacentHTML(
                'afterbegin',
                '<section id="two"><h2>09:10</h2><p>Kim Jong <b>Un</b> is in Vladivostok.</p></section>',
              ),
          words: ['Air Koryo', 'Kim Jong ', 'Un', 'Vladivostok'],
        },
        {
          does: 'edits in the middle of a name',
          change: () => {
            const text = document.querySelector('#one p')?.firstChild as Text;
            text.insertData(6, 'XX');
          },
          words: ['Kim Jong ', 'Un', 'Vladivostok'],
        },
        {
          does: 'restores it',
          change: () => {
            const text = document.querySelector('#one p')?.firstChild as Text;
            text.deleteData(6, 2);
          },
          words: ['Air Koryo', 'Kim Jong ', 'Un', 'Vladivostok'],
        },
        {
          does: 'splits a text in the middle of a name',
          change: () => {
            const text = document.querySelector('#one p')?.firstChild as Text;
            text.splitText(5);
          },
          words: ['Air K', 'oryo', 'Kim Jong ', 'Un', 'Vladivostok'],
        },
        {
          does: 'joins it again',
          change: () => document.querySelector('#one p')?.normalize(),
          words: ['Air Koryo', 'Kim Jong ', 'Un', 'Vladivostok'],
        },
        {
          does: 'removes an entry',
          change: () => document.getElementById('two')?.remove(),
          words: ['Air Koryo'],
        },
        {
          does: 'rewrites everything',
          change: () => {
            const live = document.getElementById('live') as HTMLElement;
            live.innerHTML = '<p>Corrected: it was NK News.</p>';
          },
          words: ['NK News'],
        },
      ],
    });
  });

  test('a virtualised list reuses its rows', async () => {
    const scroll = (first: number) => `() => {
      const rows = document.getElementById('rows');
      const names = ['NK News', 'Vladivostok', 'Kim Jong Un', 'Kyodo News', 'Air Koryo'];
      while (rows.childElementCount < 5) rows.append(document.createElement('div'));
      for (let i = 0; i < 5; i++) {
        rows.children[i].style.height = '40px';
        rows.children[i].textContent = (${first} + i) + ': ' + names[(${first} + i) % 5];
      }
      rows.append(rows.children[0]);
    }`;
    await proveIntact(session.driver, {
      page: 'list',
      words: ['Air Koryo'],
      steps: [0, 5, 7, 103, 4, 50_000].map((first) => ({
        does: `scrolls to ${first}`,
        change: scroll(first),
        words: ['Air Koryo', 'Air Koryo', 'Kim Jong Un', 'Kyodo News', 'NK News', 'Vladivostok'],
      })),
    });
  });

  test('a text that is typed out letter by letter', async () => {
    const type = (words: string) => `async () => {
      const text = document.getElementById('line').firstChild;
      for (const letter of ${JSON.stringify(words)}) {
        text.data += letter;
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }`;
    await proveIntact(session.driver, {
      page: 'typed',
      words: [],
      steps: [
        { does: 'types half a name', change: type('This is Air Kor'), words: [] },
        { does: 'types the rest', change: type('yo, '), words: ['Air Koryo'] },
        {
          does: 'types on',
          change: type('seen in Vladivostok by'),
          words: ['Air Koryo', 'Vladivostok'],
        },
        {
          does: 'deletes it all, letter by letter',
          change: `async () => {
            const text = document.getElementById('line').firstChild;
            while (text.length > 14) {
              text.deleteData(text.length - 1, 1);
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
          }`,
          words: [],
        },
      ],
    });
  });

  test('text that is hidden and shown later', async () => {
    const all = ['Air Koryo', 'Kim Jong Un', 'Kyodo News', 'NK News', 'Vladivostok'];
    await proveIntact(session.driver, {
      page: 'hidden',
      words: all,
      steps: [
        {
          does: 'shows what was hidden',
          change: () => {
            document.getElementById('later')?.removeAttribute('hidden');
            document.getElementById('unseen')?.style.removeProperty('display');
          },
          words: all,
        },
        {
          does: 'opens the details',
          change: () => document.getElementById('more')?.setAttribute('open', ''),
          words: all,
        },
        {
          does: 'adds to them while they are closed',
          change: () => {
            const more = document.getElementById('more') as HTMLElement;
            more.removeAttribute('open');
            const late = document.createElement('p');
            late.textContent = 'Alexander Matsegora.';
            more.append(late);
          },
          words: [...all, 'Alexander Matsegora'],
        },
      ],
    });
  });

  test('nodes that are moved, cloned, taken out and put back', async () => {
    const words = ['Air ', 'Koryo', 'NK News'];
    await proveIntact(session.driver, {
      page: 'moved',
      words,
      steps: [
        {
          does: 'moves the paragraph',
          change: () => {
            const paragraph = document.getElementById('p') as HTMLElement;
            document.getElementById('b')?.append(paragraph);
          },
          words,
        },
        {
          does: 'clones it',
          change: () => {
            const copy = document.getElementById('p')?.cloneNode(true) as HTMLElement;
            copy.id = 'copy';
            document.getElementById('a')?.append(copy);
          },
          words: [...words, ...words],
        },
        {
          does: 'takes the copy out',
          change: () => {
            const copy = document.getElementById('copy') as HTMLElement;
            copy.remove();
            Object.assign(window, { copy });
          },
          words,
        },
        {
          does: 'puts it back at once, and again after a while',
          change: async () => {
            const { copy } = window as unknown as { copy: HTMLElement };
            const place = document.getElementById('a') as HTMLElement;
            place.append(copy);
            copy.remove();
            await new Promise((resolve) => setTimeout(resolve, 120));
            place.append(copy);
          },
          words: [...words, ...words],
        },
        {
          does: 'moves a name within its line',
          change: () => {
            const bold = document.querySelector('#p b') as HTMLElement;
            bold.parentNode?.prepend(bold, ' says ');
          },
          words: [...words, ...words],
        },
        {
          does: 'replaces the tag of a part',
          change: () => {
            const strong = document.createElement('strong');
            const part = document.querySelector('#p i') as HTMLElement;
            strong.append(...part.childNodes);
            part.replaceWith(strong);
          },
          words: [...words, ...words],
        },
      ],
    });
  });

  test('a single-page app goes from article to article and back', async () => {
    const go = (path: string, html: string) => `() => {
      history.pushState({}, '', ${JSON.stringify(path)});
      document.getElementById('view').innerHTML = ${JSON.stringify(html)};
    }`;
    await proveIntact(session.driver, {
      page: 'app',
      words: ['Air Koryo'],
      steps: [
        {
          does: 'goes to the second article',
          change: go('two', '<h1>Two</h1><p>NK News and Vladivostok.</p>'),
          words: ['NK News', 'Vladivostok'],
        },
        {
          does: 'goes to one in Dutch',
          change: `() => {
            document.documentElement.lang = 'nl';
            (${go('drie', '<h1>Drie</h1><p>De Wereldgezondheidsorganisatie zwijgt.</p>')})();
          }`,
          words: ['Wereldgezondheidsorganisatie'],
        },
        {
          does: 'goes to one without names',
          change: go('four', '<h1>Four</h1><p>Nothing to see.</p>'),
          words: [],
        },
        {
          does: 'goes back to the first',
          change: `() => {
            document.documentElement.lang = 'en';
            (${go('app', '<h1>One</h1><p>Air Koryo.</p>')})();
          }`,
          words: ['Air Koryo'],
        },
      ],
    });
  });
});
