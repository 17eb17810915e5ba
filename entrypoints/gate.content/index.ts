// The gate's script: runs in every frame of the news sites and of the sites that the user granted.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGateScript } from '../../components/gate/gate-script.ts';
import { takeRunOnce } from '../../components/sites/run-once.ts';

/**
 * WXT runs this file once in Node to write the manifest, which is where the patterns go. The script
 * itself reads them from there: the list would be most of its size.
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
  main: (context) => createGateScript(browser, context, takeRunOnce()),
});
