// When the page in a frame is read, and what is reported when it is not.
import { expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { SiteState } from '../sites/rules.ts';
import { createPageSwitch, type PageSwitchOptions, type SwitchedPage } from './page-switch.ts';

/** A switch on a page of a site, which `siteIs` changes. */
function switchOn(first: SiteState, more: Partial<PageSwitchOptions> = {}) {
  let state = first;
  const pages: { [Method in keyof SwitchedPage]: ReturnType<typeof vi.fn> }[] = [];
  const start = vi.fn<PageSwitchOptions['start']>(() => {
    const page = { apply: vi.fn(), stop: vi.fn() };
    pages.push(page);
    return page;
  });
  const report = vi.fn();
  const page = createPageSwitch({
    once: false,
    stateOf: () => state,
    isArticle: () => true,
    start,
    report,
    ...more,
  });
  const apply = (settings: Settings = defaultSettings): void => page.apply(settings);
  apply();
  return {
    page,
    pages,
    start,
    report,
    apply,
    siteIs(next: SiteState): void {
      state = next;
      apply();
    },
  };
}

test('a site that is on is read, and reports for itself', () => {
  const { start, report } = switchOn('on');
  expect(start).toHaveBeenCalledOnce();
  expect(report).not.toHaveBeenCalled();
});

test('settings change a page that is read, and do not start it again', () => {
  const { start, pages, apply } = switchOn('on');
  const settings = { ...defaultSettings, hoverDelayMs: 500 };
  apply(settings);
  expect(start).toHaveBeenCalledOnce();
  expect(pages[0]?.apply).toHaveBeenLastCalledWith(settings);
});

test('where only articles are read, any other page is not, and says so', () => {
  const article = switchOn('articles');
  expect(article.start).toHaveBeenCalledOnce();
  expect(article.report).not.toHaveBeenCalled();
  const other = switchOn('articles', { isArticle: () => false });
  expect(other.start).not.toHaveBeenCalled();
  expect(other.report).toHaveBeenCalledExactlyOnceWith('not-an-article');
});

test('a page that was off when it was opened reports nothing', () => {
  const { start, report, apply } = switchOn('off');
  apply();
  expect(start).not.toHaveBeenCalled();
  expect(report).not.toHaveBeenCalled();
});

test('a site that is switched off stops its page and reports that; switched on, it is read again', () => {
  const { pages, report, siteIs } = switchOn('on');
  siteIs('off');
  expect(pages[0]?.stop).toHaveBeenCalledOnce();
  expect(report).toHaveBeenCalledExactlyOnceWith('off');
  siteIs('on');
  expect(pages).toHaveLength(2);
});

test('“this page once” overrides the rules until the state of the site changes', () => {
  const { start, pages, apply, siteIs } = switchOn('off', { once: true });
  expect(start).toHaveBeenCalledExactlyOnceWith(defaultSettings, true);
  apply();
  expect(pages[0]?.stop).not.toHaveBeenCalled();
  siteIs('on');
  expect(pages[0]?.stop).toHaveBeenCalledOnce();
  expect(start).toHaveBeenLastCalledWith(defaultSettings, false);
  siteIs('off');
  expect(pages[1]?.stop).toHaveBeenCalledOnce();
  expect(pages).toHaveLength(2);
});

test('the page stops only while it is read', () => {
  const { page, pages } = switchOn('on');
  page.stop();
  page.stop();
  expect(pages[0]?.stop).toHaveBeenCalledOnce();
});
