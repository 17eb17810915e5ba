import { getDomain, getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { newsMatchPatterns, newsSites } from './news-sites.ts';
import { siteOf } from './rules.ts';

const sites = new Set(newsSites.map(({ site }) => site));
const isCovered = (hostname: string) => siteOf(hostname, (site) => sites.has(site)) !== undefined;

describe('the list of news sites', () => {
  it('has at least 60 sites of at least 12 languages', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(60);
    expect(new Set(newsSites.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  });

  it('has every site once, and none that another one covers', () => {
    expect(sites.size).toBe(newsSites.length);
    const covered = newsSites.filter(({ site }) => isCovered(site.slice(site.indexOf('.') + 1)));
    expect(covered).toEqual([]);
  });

  it('has domains that can be registered, never a whole public suffix', () => {
    for (const { site } of newsSites) {
      expect(site, site).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(getDomain(site), site).not.toBeNull();
      expect(site).not.toBe(getPublicSuffix(site));
    }
  });

  it('has languages that browsers know, and a name for each', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const { language, name } of newsSites) {
      expect(names.of(language), language).toBeDefined();
      expect(name.trim()).not.toBe('');
    }
  });

  it.each(['en', 'nl', 'de', 'fr', 'es', 'ru', 'ko', 'ja', 'zh'])(
    'has at least three sites in %s',
    (language) => {
      expect(newsSites.filter((site) => site.language === language).length).toBeGreaterThan(2);
    },
  );

  it.each([
    'www.bbc.com',
    'www.bbc.co.uk',
    'www.themoscowtimes.com',
    'nos.nl',
    'www.dw.com',
    'www.dwturkce.com',
    'www.nknews.org',
    'tass.com',
    'en.yna.co.kr',
    'world.kbs.co.kr',
    'm.koreaherald.com',
    'www3.nhk.or.jp',
    'japannews.yomiuri.co.jp',
    'en.people.cn',
    'interfax.com',
  ])('covers %s', (hostname) => {
    expect(isCovered(hostname)).toBe(true);
  });
});

describe('newsMatchPatterns', () => {
  it('are of http and https, with subdomains and every path', () => {
    expect(newsMatchPatterns).toHaveLength(newsSites.length);
    for (const pattern of newsMatchPatterns) {
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
    }
  });
});
