// The welcome page. Its sample article is read by the very script that reads news pages, loaded
// here as the page's own: an extension page needs no permission for itself.
import { browser } from 'wxt/browser';
import { CARD_SCRIPT } from '../../components/card/script.ts';
import { interfaceLocale } from '../../components/i18n/interface-locale.ts';
import { translateWith } from '../../components/i18n/translate.ts';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { RUN_ONCE } from '../../components/sites/run-once.ts';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';

const t = translateWith((key, rest) => browser.i18n.getMessage(key as 'extensionName', rest));
const locale = interfaceLocale(browser.i18n.getUILanguage(), t('interfaceLanguage'));

const show = (trouble?: string): void =>
  mount(
    <Welcome
      locale={locale}
      touch={matchMedia('(hover: none)').matches}
      onTimeline={() => void browser.tabs.create({ url: '/timeline.html' })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      trouble={trouble}
    />,
    t,
  );

/** The page script's files, as the manifest names them. */
function pageScript(): { js: string[]; css: string[] } {
  const declared = browser.runtime.getManifest().content_scripts?.[0];
  return { js: declared?.js ?? [], css: declared?.css ?? [] };
}

/** Starts the page script here, as "this page once" does on a page of the web. */
function readSample(): void {
  const { js, css } = pageScript();
  for (const file of css) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(file, `${location.origin}/`).href;
    document.head.append(link);
  }
  Reflect.set(globalThis, RUN_ONCE, true);
  // The card's first: nobody may run a script in an extension's page when a name is found.
  for (const file of [CARD_SCRIPT, ...js]) {
    const script = document.createElement('script');
    script.src = new URL(file, `${location.origin}/`).href;
    script.async = false;
    script.onerror = () => show(t('welcome_trouble', file));
    document.head.append(script);
  }
}

setPage(t('extensionName'), locale);
readSettings().then(({ theme }) => setTheme(theme), console.error);
watchSettings(({ theme }) => setTheme(theme));
show();
readSample();
