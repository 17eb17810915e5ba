import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain, getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { newsMatchPatterns, newsSites } from './news-sites.ts';
import { mostSpecificSite } from './rules.ts';

const sites = new Set(newsSites.map(({ site }) => site));
const isCovered = (hostname: string) =>
  mostSpecificSite(hostname, (site) => sites.has(site)) !== undefined;

describe('the list of news sites', () => {
  it('has at least 60 sites of at least 12 languages', () => {
    expect(newsSites.length).toBeGreaterThanOrEqual(60);
    expect(new Set(newsSites.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  });

  it('has each site once, and none that another one covers', () => {
    expect(sites.size).toBe(newsSites.length);
    const covered = newsSites.filter(({ site }) => isCovered(site.slice(site.indexOf('.') + 1)));
    expect(covered).toEqual([]);
  });

  it('has registrable domains, never a whole public suffix', () => {
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

/** Publishers of the bundled pack that are not in the list, by the reason why not. */
const notListed: Readonly<Record<string, readonly string[]>> = {
  'reprints others without a newsroom of its own': [
    'www.newser.com',
    'www.koreanewsdigest.com',
    'myanmarinquirer.com',
    'www.thenewsontime.com',
    'ksaplayers.com',
    'beforeits.news',
    'www.htsyndication.com',
    'uniteddaily.my',
    'devdiscourse-devdiscoursenetcore.azurewebsites.net',
    'squarenews.ru',
    'news.bvf.ru',
    'world-news-monitor.com',
    'news1global.com',
    'www.northkoreatimes.com',
    'www.koreareaders.com',
    'www.koreanewsgazette.com',
    'www.daily8.com',
    'worldnewsam.com',
    'viewusglobal.com',
    'todayheadline.co',
    'thesingaporejournal.com',
    'suryaa.com',
    'redcensor.com',
    'pledgetimes.com',
    'opensourceinvestigations.com',
    'mixedtimes.com',
    'm.newsr.in',
    'hotscup.com',
    'globalinsolvency.com',
    'feedman.me',
    'easternangle.com',
    'dprk.news-pravda.com',
    'dodofinance.com',
    'businesssmi.ru',
    'avtorambler.com',
  ],
  'serves mail or other things beside news': [
    'web.de',
    'finance.yahoo.com',
    'au.lifestyle.yahoo.com',
    'ca.investing.com',
  ],
  'an encyclopaedia, a forum, an archive host': [
    'archive.curbed.com',
    'wikipedia2007.classicistranieri.com',
    'twiki.owiki.org',
    'wikiwand.com',
    'geosite.jankrogh.com',
    'kcnawatch.org',
    'en.wikipedia.org',
    'wikimili.com',
    'kbin.spritesserver.nl',
    'voa.pangea-cms.com',
  ],
  'an organization, no publisher of news': [
    'jmh.usembassy.gov',
    'www.piie.com',
    'press.un.org',
    'www.un.org',
    'reliefweb.int',
    'www.iranwatch.org',
    'news.un.org',
    'www.nyrr.org',
    'thepyongyangmarathon.com',
    'www.schweizerbeitrag.admin.ch',
    'gov.pl',
    'en.kremlin.ru',
    'en.special.kremlin.ru',
    'kfausa.org',
    'kfaswitzerland.blogspot.com',
    'kcna.co.jp',
    'www.tolerance.ca',
    'www.hrw.org',
    'archive.hrf.org',
    'www.idea.int',
    'inside.fifa.com',
    'svenskkoreanska.se',
    'www.youngpioneertours.com',
  ],
  'a blog, or about a single matter': [
    'simonostheimer.substack.com',
    'www.oodaloop.com',
    'a24now.com',
    'domain-b.com',
    'www.nkeconwatch.com',
    'rokdrop.com',
    'calculator-fx.com',
    'ebola.com',
    'freekorea.us',
    'wlbott.com',
    'russiapost.info',
    'www.lonelyplanet.com',
  ],
  'local or discontinued, cited for one report': [
    'www.wunc.org',
    'www.wftv.com',
    'www.vocativ.com',
    'www.circa.com',
    'qz.com',
    'nyp.st',
    'news.online.ua',
    'en.asiatoday.co.kr',
    'en.mehrnews.com',
    'www.in.gr',
  ],
};

describe('the publishers of the bundled pack', () => {
  const pack = join(import.meta.dirname, '../../data/pack/north-korea-reopening');
  const files = readdirSync(pack, { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(join(pack, file), 'utf8'))
    .join('\n');
  const hosts = [...text.matchAll(/\burl: *['"]?https?:\/\/([^/'"\s]+)/g)].map(
    ([, host]) => host ?? '',
  );

  it('are listed, unless there is a reason why not', () => {
    expect(hosts).toHaveLength(text.match(/^ +url:/gm)?.length ?? Number.NaN);
    const excused = new Set(Object.values(notListed).flat());
    const missing = hosts.filter((host) => !isCovered(host) && !excused.has(host));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('have no reason if they are listed', () => {
    expect(Object.values(notListed).flat().filter(isCovered)).toEqual([]);
  });
});

describe('newsMatchPatterns', () => {
  it('cover http and https, subdomains and every path', () => {
    expect(newsMatchPatterns).toHaveLength(newsSites.length);
    for (const pattern of newsMatchPatterns) {
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
    }
  });
});
