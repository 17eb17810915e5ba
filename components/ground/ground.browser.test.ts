// What lies behind words, from the page's styles: how light it is, and whether it is known at all.
import { afterEach, describe, expect, it, test } from 'vitest';
import { CANVAS, type Ground, groundOf } from './ground.ts';
import { shadeOf } from './shade.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The ground of the innermost element of some HTML. */
function groundIn(html: string): Ground {
  document.body.innerHTML = html;
  const elements = [...document.body.querySelectorAll('*')];
  return elements.reduce((behind, element) => groundOf(getComputedStyle(element), behind), CANVAS);
}

describe('a ground', () => {
  test.each([
    ['nothing: the canvas', '<p></p>', 1, 0],
    ['a colour', '<p style="background: #000"></p>', 0.05, 1],
    ['a colour over another', '<p style="background: #fff"><b style="background: #000">', 0.05, 1],
    ['a veil over a colour', '<p style="background: #fff"><b style="background: #0003">', 0.81, 1],
    ['a veil over the canvas', '<p style="background: #0003"></p>', 0.81, 0.2],
    ['an image', '<p style="background: url(data:,) #fff"></p>', NaN, 1],
    [
      'a veil over an image',
      '<p style="background: url(data:,)"><b style="background: #0003">',
      NaN,
      1,
    ],
    [
      'a colour over an image',
      '<p style="background: url(data:,)"><b style="background: #fff">',
      1,
      1,
    ],
    [
      'what is seen in letters alone',
      '<p style="background: linear-gradient(red, blue) text"></p>',
      1,
      0,
    ],
    ['half gone', '<p style="background: #000; opacity: 0.5"></p>', NaN, 1],
    ['about to be faded in', '<p style="background: #000; opacity: 0"></p>', 0.05, 1],
    ['blended', '<p style="background: #000; mix-blend-mode: difference"></p>', NaN, 1],
  ])('%s', (_, html, shade, cover) => {
    const ground = groundIn(html);
    const hundredths = [ground.shade, ground.cover].map((value) => Math.round(100 * value) / 100);
    expect(hundredths).toEqual([shade, cover]);
  });
});

describe('the shade', () => {
  /** As the browser computes the colour. */
  function shade(colour: string): readonly [number, number] {
    document.body.innerHTML = `<p style="color: ${colour}"></p>`;
    return shadeOf(getComputedStyle(document.querySelector('p') as Element).color);
  }

  it('of a colour is that of its grey, in every notation', () => {
    for (const grey of [0, 0.2, 0.5, 0.8, 1]) {
      const percent = `${100 * grey}%`;
      const [expected] = shade(`rgb(${percent} ${percent} ${percent})`);
      for (const colour of [
        `color(srgb ${grey} ${grey} ${grey})`,
        `color(display-p3 ${grey} ${grey} ${grey})`,
        `color-mix(in srgb, white ${percent}, black)`,
        `lab(from rgb(${percent} ${percent} ${percent}) l a b)`,
        `lch(from rgb(${percent} ${percent} ${percent}) l c h)`,
        `oklab(from rgb(${percent} ${percent} ${percent}) l a b)`,
        `oklch(from rgb(${percent} ${percent} ${percent}) l c h)`,
      ]) {
        expect(Math.abs(shade(colour)[0] - expected), colour).toBeLessThan(0.07);
      }
    }
  });

  it('comes with how opaque the colour is', () => {
    for (const colour of [
      'rgb(0 0 0 / 0.3)',
      'oklch(0.2 0.1 90 / 0.3)',
      'color(srgb 0 0 0 / 30%)',
    ]) {
      expect(shade(colour)[1], colour).toBeCloseTo(0.3, 2);
    }
    expect(shade('transparent')[1]).toBe(0);
    expect(shade('#123')[1]).toBe(1);
  });
});
