// The first page that a user sees: what Sidelight does, an article to try it on, how to control it.
import type { JSX } from 'preact';
import { commands } from '../../data/commands.ts';
import { useTranslate } from '../i18n/translate.ts';
import { Icon, Logo } from '../ui/icons.tsx';
import { SampleArticle } from './sample-article.tsx';
import './welcome.css';

export interface WelcomeProps {
  readonly onTimeline: () => void;
  readonly onOptions: () => void;
  /** True on a device without a pointer: names are tapped, and the toolbar is a menu. */
  readonly touch: boolean;
  /** The keys of each command, in the browser's notation; absent where there are no commands. */
  readonly shortcuts?: Readonly<Record<string, string>> | undefined;
  readonly locale: string;
  /** Why the names in the sample cannot be marked. */
  readonly trouble?: string | undefined;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const { onTimeline, onOptions, touch, shortcuts, locale, trouble } = props;
  const t = useTranslate();
  const invitation = t(touch ? 'welcome_tryTouch' : 'welcome_try');
  return (
    <main class="welcome">
      <header>
        <Logo size={44} />
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t(touch ? 'welcome_leadTouch' : 'welcome_lead')}</p>
      </header>
      {trouble && (
        <p class="notice problem" role="alert">
          {trouble}
        </p>
      )}
      <section class="try" aria-label={invitation}>
        <p class="hint">
          <Icon name="down" />
          {invitation}
        </p>
        <SampleArticle byline={t('welcome_byline')} locale={locale} />
      </section>
      <ul class="steps">
        <li>
          <h2>{t(touch ? 'welcome_menuTitle' : 'welcome_pinTitle')}</h2>
          <p>{t(touch ? 'welcome_menuText' : 'welcome_pinText')}</p>
        </li>
        <li>
          <h2>{t('welcome_switchTitle')}</h2>
          <p>{t('welcome_switchText')}</p>
        </li>
        <li>
          <h2>{t('welcome_privacyTitle')}</h2>
          <p>{t('welcome_privacyText')}</p>
        </li>
        {shortcuts && <Keys shortcuts={shortcuts} />}
      </ul>
      <p class="buttons">
        <button type="button" class="button main" onClick={onTimeline}>
          {t('popup_openTimeline')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </p>
    </main>
  );
}

/** With these a user of the keyboard can try the sample. */
const tried = ['next-mention', 'open-card', '_execute_action'] as const;

interface KeysProps {
  readonly shortcuts: Readonly<Record<string, string>>;
}

/** The keys that the browser gave to the commands; nothing if other extensions have them all. */
function Keys({ shortcuts }: KeysProps): JSX.Element | null {
  const t = useTranslate();
  const known = tried.filter((name) => shortcuts[name]);
  if (known.length === 0) return null;
  return (
    <li class="by-keys">
      <h2>{t('options_keyboard')}</h2>
      <p>{t('welcome_keysText')}</p>
      <dl>
        {known.map((name) => (
          <div key={name}>
            <dt>
              <kbd dir="ltr">{shortcuts[name]}</kbd>
            </dt>
            <dd>{t(commands[name].label)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
