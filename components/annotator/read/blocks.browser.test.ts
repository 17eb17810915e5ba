// The blocks into which a page is read.
import { describe, expect, it } from 'vitest';
import { annotate, marked, painted } from '../../../tests/testing/annotator.ts';

const textsOf = async (html: string) => {
  const { asked } = await annotate(html);
  return asked.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim());
};

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['inline tags', '<p>Fly <b>Air <i>Koryo</i></b> now', ['Fly Air Koryo now']],
    ['a line break', '<p>Air<br>Koryo', ['Air', 'Koryo']],
    ['a possible break', '<p>Vladi<wbr>vostok', ['Vladivostok']],
    ['list items', '<ul><li>North<li>Korea</ul>', ['North', 'Korea']],
    ['table cells', '<table><tr><td>North<td>Korea</table>', ['North', 'Korea']],
    ['a block in a line', '<div>before <p>inside</p> after</div>', ['before', 'inside', 'after']],
    ['a block in an inline tag', '<p>a <a>North<div>Korea</div></a>', ['a North', 'Korea']],
    ['ruby', '<p><ruby>東<rt>とう</rt>京<rp>(</rp><rt>きょう</rt></ruby>へ', ['東京へ']],
    ['a footnote sign', '<p>Air Koryo<sup>1</sup> flew<sup>[a]</sup>', ['Air Koryo flew']],
    ['a superscript with words', '<p>the 2<sup>nd</sup> flight', ['the 2nd flight']],
    ['an image', '<p>Air <img alt="x"> Koryo', ['Air Koryo']],
    ['a comment', '<p>Air <!-- x -->Koryo', ['Air Koryo']],
    ['code', '<p>Air <code>x</code> Koryo', ['Air', 'Koryo']],
    [
      'inline boxes',
      '<span>Pyongyang</span><span>Vladivostok</span>',
      ['Pyongyang', 'Vladivostok'],
    ],
    ['a drop cap', '<p><span>P</span>yongyang', ['Pyongyang']],
    ['details', '<details><summary>North</summary>Korea</details>', ['North', 'Korea']],
    ['right to left', '<p dir="rtl">طارت <b>Air</b> Koryo', ['طارت Air Koryo']],
    ['numbers alone', '<p>12:30</p><p>a1', ['a1']],
  ])('%s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  it.each([
    '<script>Pyongyang</script>',
    '<style>Pyongyang{}</style>',
    '<noscript>Pyongyang</noscript>',
    '<template>Pyongyang</template>',
    '<textarea>Pyongyang</textarea>',
    '<select><option>Pyongyang</select>',
    '<button>Pyongyang</button>',
    '<code>Pyongyang</code>',
    '<svg><text>Pyongyang</text></svg>',
    '<div contenteditable><p>Pyongyang</p></div>',
    '<div contenteditable="plaintext-only">Pyongyang</div>',
    '<div role="textbox">Pyongyang</div>',
    '<video>Pyongyang</video>',
    '<iframe>Pyongyang</iframe>',
  ])('does not read %s', async (html) => {
    await annotate(`<p>${html}</p>${html}<p>Vladivostok`);
    expect(painted()).toEqual(['Vladivostok']);
  });

  it('reads what is hidden, so that it is marked when shown', async () => {
    await annotate('<div hidden>Pyongyang</div><details><p>Vladivostok</details>');
    expect(painted()).toEqual(['Pyongyang', 'Vladivostok']);
  });

  it('gives the language of a block where it differs from the page', async () => {
    document.documentElement.lang = 'en-GB';
    const page = await annotate(
      '<p>one</p><div lang="ko-KR"><p>둘</p><p lang="en">three</p></div><p lang="fr">quatre',
    );
    expect(page.asked.flat()).toEqual([
      { text: 'one' },
      { text: '둘', lang: 'ko' },
      { text: 'three' },
      { text: 'quatre', lang: 'fr' },
    ]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('marks a name across tags piece by piece', async () => {
    const { annotator } = await annotate('<p>Air <b>Ko</b><!---->ryo<rt>no</rt>, Pyongyang');
    expect(painted()).toEqual(['Air ', 'Ko', 'ryo', 'Pyongyang']);
    expect(marked(annotator)).toEqual(['Air Koryo', 'Pyongyang']);
  });

  it('does not let a name cross elements that only their style makes boxes', async () => {
    const { annotator } = await annotate(
      '<style>.row{display:flex}.row2 span{display:block}</style>' +
        '<div class="row"><a>North</a> <a>Korea</a></div>' +
        '<div class="row2"><span>North</span> <span>Korea</span></div>' +
        '<div><span>North</span> <span>Korea</span></div><p><a>North</a> <a>Korea</a>',
    );
    expect(marked(annotator)).toEqual(['North Korea', 'North Korea']);
  });

  it('gives text and mentions in one coordinate system', async () => {
    const { annotator } = await annotate('<h1>Air Koryo</h1><p>To <i>Vladivostok</i>.</p>');
    const { text, mentions } = annotator.contents();
    expect(text).toBe('Air Koryo\nTo Vladivostok.');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Air Koryo',
      'Vladivostok',
    ]);
  });

  it('stops at its limits and says so', async () => {
    const { annotator } = await annotate('<p>Pyongyang Pyongyang</p><p>Vladivostok', {
      limits: { characters: 10 },
    });
    expect(annotator.leftOut).toBe('too-long');
    expect(painted()).toEqual(['Pyongyang', 'Pyongyang']);
  });
});
