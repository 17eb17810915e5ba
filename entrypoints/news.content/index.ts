// The page script: runs in every frame of the news sites and of the sites that the user granted.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageScript } from '../../components/page/page-script.ts';
import { takeRunOnce } from '../../components/sites/run-once.ts';

/**
 * WXT runs this file once in Node to write the manifest, which is where the patterns go. The script
 * itself reads them from there: the list would be a tenth of its size.
 */
const matches = import.meta.env.SSR
  ? (await import('../../components/sites/news-sites.ts')).newsMatchPatterns
  : [];

export default defineContentScript({
  matches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: (context) => createPageScript(browser, context, takeRunOnce()),
});
