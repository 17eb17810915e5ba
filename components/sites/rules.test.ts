import { describe, expect, it } from 'vitest';
import {
  isOn,
  isSite,
  mostSpecificSite,
  ruleFor,
  type SiteRules,
  siteState,
  withRule,
} from './rules.ts';
import { siteToSwitch } from './site-to-switch.ts';

const isNewsSite = (site: string) => ['bbc.com', 'news.sky.com'].includes(site);
const rules = (sites: SiteRules['sites'] = {}, everySite = false): SiteRules => ({
  everySite,
  sites,
});

it.each([
  ['bbc.com', true],
  ['[::1]', true],
  ['localhost', true],
  ['', false],
  ['https://bbc.com', false],
  ['bbc.com/news', false],
  ['*.bbc.com', false],
  ['a b', false],
  ['127.0.0.1', true],
  ['xn--mnchen-3ya.de', true],
  ['my_host', true],
  ['%%%', false],
  ['a:b', false],
  ['a:80', false],
  ['BBC.COM', false],
  ['münchen.de', false],
  ['.', false],
  ['-', false],
  ['a..b', false],
  ['bbc.com.', false],
  ['1.2', false],
  ['__proto__', true],
  [`${'a.'.repeat(127)}a`, false],
])('"%s" as a site: %s', (text, expected) => {
  expect(isSite(text)).toBe(expected);
});

describe('mostSpecificSite', () => {
  it.each([
    ['www.bbc.com', 'bbc.com'],
    ['bbc.com', 'bbc.com'],
    ['BBC.COM.', 'bbc.com'],
    ['notbbc.com', undefined],
    ['bbc.com.evil.example', undefined],
    ['', undefined],
  ])('of "%s" is %s', (hostname, site) => {
    expect(mostSpecificSite(hostname, isNewsSite)).toBe(site);
  });
});

describe('siteState', () => {
  it.each<[string, string, SiteRules, ReturnType<typeof siteState>]>([
    ['a news site is on', 'www.bbc.com', rules(), 'on'],
    ['any other is off', 'blog.example', rules(), 'off'],
    [
      'any other, with every site granted: only articles',
      'blog.example',
      rules({}, true),
      'articles',
    ],
    ['a news site stays on in full with every site granted', 'www.bbc.com', rules({}, true), 'on'],
    ['a rule of the user switches off', 'www.bbc.com', rules({ 'bbc.com': 'off' }), 'off'],
    ['and on', 'a.blog.example', rules({ 'blog.example': 'on' }), 'on'],
    ['off beats every site', 'blog.example', rules({ 'blog.example': 'off' }, true), 'off'],
    ['on beats every site', 'blog.example', rules({ 'blog.example': 'on' }, true), 'on'],
    [
      'the most specific rule wins: on under off',
      'sport.bbc.com',
      rules({ 'bbc.com': 'off', 'sport.bbc.com': 'on' }),
      'on',
    ],
    [
      'the most specific rule wins: off under on',
      'x.sport.bbc.com',
      rules({ 'bbc.com': 'on', 'sport.bbc.com': 'off' }),
      'off',
    ],
    [
      'a rule for a subdomain leaves its parent alone',
      'bbc.com',
      rules({ 'sport.bbc.com': 'off' }),
      'on',
    ],
    [
      "the user's rule for a parent beats the list",
      'news.sky.com',
      rules({ 'sky.com': 'off' }),
      'off',
    ],
    ['a member of Object.prototype is not taken for a rule', 'constructor', rules(), 'off'],
  ])('%s', (_, hostname, given, state) => {
    expect(siteState(hostname, given, isNewsSite)).toBe(state);
    expect(isOn(hostname, given, isNewsSite)).toBe(state !== 'off');
  });
});

describe('withRule', () => {
  it('sets, changes and removes a rule, and leaves the others alone', () => {
    const before = rules({ 'a.example': 'on' });
    const off = withRule(before, 'bbc.com', 'off');
    expect(off.sites).toEqual({ 'a.example': 'on', 'bbc.com': 'off' });
    expect(withRule(off, 'bbc.com', 'on').sites['bbc.com']).toBe('on');
    expect(withRule(off, 'bbc.com', null).sites).toEqual({ 'a.example': 'on' });
    expect(before.sites).toEqual({ 'a.example': 'on' });
  });
});

describe('siteToSwitch', () => {
  it.each([
    ['www.bbc.com', [], 'bbc.com'],
    ['uk.news.sky.com', [], 'news.sky.com'],
    ['sports.sky.com', [], 'sky.com'],
    ['www.paper.co.uk', [], 'paper.co.uk'],
    ['someone.github.io', [], 'someone.github.io'],
    ['sport.bbc.com', ['sport.bbc.com'], 'sport.bbc.com'],
    ['a.b.paper.co.uk', ['b.paper.co.uk'], 'b.paper.co.uk'],
    ['127.0.0.1', [], '127.0.0.1'],
    ['localhost', [], 'localhost'],
  ])('on %s with rules %j is %s', (hostname, ruled, site) => {
    expect(siteToSwitch(hostname, { isNewsSite, ruled })).toBe(site);
  });

  it('gives a site whose rule then applies to that host', () => {
    for (const hostname of ['www.bbc.com', 'a.paper.co.uk', '10.0.0.1', 'localhost']) {
      const site = siteToSwitch(hostname, { isNewsSite, ruled: [] });
      expect(ruleFor(hostname, rules({ [site]: 'off' }))).toEqual({ site, rule: 'off' });
    }
  });
});
