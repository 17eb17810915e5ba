// The names on the page, in two rows at first: each filters the events, and its arrow jumps to its next mention.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { plural } from '../i18n/plural.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { LocalNames, PageActions } from '../page-session/model.ts';
import type { NameOnPage } from '../page-session/page-status.ts';
import { useJumps } from '../page-view/use-jumps.ts';
import { Icon } from '../ui/icons.tsx';
import { useFirstRows } from './use-first-rows.ts';

export interface PageNamesProps {
  readonly names: readonly NameOnPage[];
  readonly localNames: LocalNames;
  readonly chosen: readonly EntityId[];
  readonly onToggle: (id: EntityId) => void;
  readonly onJump: PageActions['jump'];
  /** Tells this page from others. */
  readonly page: string;
  readonly locale: string;
}

const ROWS = 2;
const moreNames = { one: 'popup_moreNamesOne', other: 'popup_moreNamesOther' } as const;

export function PageNames(props: PageNamesProps): JSX.Element {
  const { names, localNames, chosen, onToggle, onJump, page, locale } = props;
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const { jump, placeOf, said, failed } = useJumps(onJump, page);
  const list = useRef<HTMLUListElement>(null);
  const shownAs = (name: NameOnPage) => localNames.get(name.id) ?? { text: name.name, lang: 'en' };
  const count = useFirstRows(list, ROWS, names.map((name) => shownAs(name).text).join('\n'));
  const shown = all ? names : names.slice(0, count);
  const more = names.length - count;

  return (
    <section class="page-names">
      <header>
        <h2>{t('popup_onThisPage')}</h2>
        {(all || more <= 0) && <p>{t('popup_namesHint')}</p>}
        {more > 0 && (
          // In the header it stays in view when all names are shown.
          <span class="more">
            <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('popup_fewerNames') : plural(t, locale, more, moreNames)}
            </button>
          </span>
        )}
      </header>
      <ul ref={list} class={all ? 'all' : ''}>
        {shown.map((name) => {
          const { text, lang } = shownAs(name);
          const next = t('popup_nextMention', text);
          const place = placeOf(name);
          return (
            <li key={name.id} class={chosen.includes(name.id) ? 'on' : ''}>
              <button
                type="button"
                class="pick"
                lang={lang}
                aria-pressed={chosen.includes(name.id)}
                onClick={() => onToggle(name.id)}
              >
                <span title={text}>{text}</span>
              </button>
              <button
                type="button"
                class="go"
                aria-label={`${place} ${next}`}
                onClick={() => void jump(name)}
              >
                {/* The tooltip of the button itself would be read after its label, once more. */}
                <span class="where" title={next} aria-hidden="true">
                  {place}
                  <Icon name="down" />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class={failed ? 'trouble' : 'unseen'} role="status">
        {said}
      </p>
    </section>
  );
}
