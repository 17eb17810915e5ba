// The welcome page, its sample marked as the page script does.
import { Look } from '../../components/annotator/mark/looks.ts';
import { markStyle, nameOf } from '../../components/annotator/mark/style.ts';
import { mount } from '../../components/ui/mount.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';

const desk = [800, 'whole'] as const;

const known =
  /Air Koryo|Vladivostok|Masikryong|(Alexander )?Matsegora|Pyongyang|Dandong|Kim Jong Un|Wonsan/g;

const shortcuts = {
  'next-mention': 'Alt+Shift+J',
  'open-card': 'Alt+Shift+S',
  _execute_action: 'Alt+Shift+L',
};

const rule = new CSSStyleSheet();
rule.replaceSync(markStyle);

function markSample(): void {
  const marks = new Highlight();
  for (const { firstChild } of document.querySelectorAll('.sample p:not(.byline)')) {
    for (const { 0: name, index } of firstChild?.textContent?.matchAll(known) ?? []) {
      const range = document.createRange();
      range.setStart(firstChild as Text, index);
      range.setEnd(firstChild as Text, index + name.length);
      marks.add(range);
    }
  }
  document.adoptedStyleSheets = [rule];
  const look = matchMedia('(prefers-color-scheme: dark)').matches ? Look.dark : Look.light;
  CSS.highlights.set(nameOf(look, false), marks);
}

const state = (screen: Partial<Shot> = {}, trouble?: string, touch = false): Shot => ({
  size: desk,
  ...screen,
  async show({ translate, locale }: ScreenLanguage) {
    mount(
      <Welcome
        locale={locale}
        touch={touch}
        shortcuts={touch ? undefined : shortcuts}
        onTimeline={() => {}}
        onOptions={() => {}}
        trouble={trouble}
      />,
      translate,
    );
    if (!trouble) markSample();
  },
});

shots('welcome', {
  light: state(),
  dark: state({ colours: 'dark' }),
  'forced colours': state({ colours: 'forced dark' }),
  arabic: state({ language: 'ar' }),
  french: state({ language: 'fr' }),
  japanese: state({ language: 'ja' }),
  error: state({}, 'The names below could not be marked: card.js'),
  phone: state({ size: [360, 'whole'] }, undefined, true),
  '200 percent text': state({ doubleText: true, size: [800, 1000] }),
});
