// The welcome page. The script that reads news pages reads its sample article too: as a script of
// the page itself, because an extension page needs no permission for itself.
import { browser } from 'wxt/browser';
import '../../components/annotator/mark/marks.css';
import { PAINTER_SCRIPT } from '../../components/annotator/mark/script.ts';
import { ARTICLE_SCRIPT } from '../../components/article/script.ts';
import { CARD_SCRIPT } from '../../components/card/script.ts';
import { interfaceWords } from '../../components/i18n/interface-words.ts';
import { PAGE_SCRIPT } from '../../components/page/script.ts';
import { readSettings, watchSettings } from '../../components/settings/storage.ts';
import { RUN_ONCE } from '../../components/sites/run-once.ts';
import { mount, setPage } from '../../components/ui/mount.tsx';
import { readShortcuts } from '../../components/ui/shortcuts.ts';
import { followTheme } from '../../components/ui/theme.ts';
import { readSample } from '../../components/welcome/read-sample.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';

const { translate: t, locale } = interfaceWords(browser.i18n);

const shortcuts = await readShortcuts(browser.commands).catch(() => undefined);

const show = (trouble?: string): void =>
  mount(
    <Welcome
      locale={locale}
      touch={matchMedia('(hover: none)').matches}
      shortcuts={shortcuts}
      onTimeline={() => void browser.tabs.create({ url: '/timeline.html' })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      trouble={trouble}
    />,
    t,
  );

setPage(t('extensionName'), locale);
followTheme(readSettings, watchSettings);
show();
const { js = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
readSample({
  document,
  // These are loaded first: on an extension page the background cannot add them later.
  js: [CARD_SCRIPT, ARTICLE_SCRIPT, PAINTER_SCRIPT, PAGE_SCRIPT, ...js],
  flag: RUN_ONCE,
  onFailure: (path) => show(t('welcome_trouble', path)),
});
