// The names on the page: each filters the events, and its arrow jumps to its next mention.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../../data/model.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { LocalNames, PageActions } from '../page-session/model.ts';
import type { NameOnPage } from '../page-session/page-status.ts';
import { Icon } from '../ui/icons.tsx';

export interface PageNamesProps {
  readonly names: readonly NameOnPage[];
  readonly localNames: LocalNames;
  readonly chosen: readonly EntityId[];
  readonly onToggle: (id: EntityId) => void;
  readonly onJump: PageActions['jump'];
}

const AT_FIRST = 5;

export function PageNames(props: PageNamesProps): JSX.Element {
  const { names, localNames, chosen, onToggle, onJump } = props;
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [at, setAt] = useState<Readonly<Record<EntityId, number>>>({});
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const shown = all || names.length <= AT_FIRST + 1 ? names : names.slice(0, AT_FIRST);

  async function jump(name: NameOnPage): Promise<void> {
    const arrival = await onJump(name, ((at[name.id] ?? 0) % name.count) + 1);
    setFailed(!arrival);
    if (!arrival) return setSaid(t('popup_jumpFailed'));
    setAt((before) => ({ ...before, [name.id]: arrival.position }));
    setSaid(t('popup_jumped', arrival.position, name.count, arrival.text));
  }

  return (
    <section class="page-names">
      <header>
        <h2>{t('popup_onThisPage')}</h2>
        {names.length > AT_FIRST + 1 && (
          // In the header it takes no row from the events, and stays in view when all names are shown.
          <span class="more">
            <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('popup_fewerNames') : t('popup_moreNames', names.length - AT_FIRST)}
            </button>
          </span>
        )}
        <p>{t('popup_namesHint')}</p>
      </header>
      <ul class={all ? 'all' : ''}>
        {shown.map((name) => {
          const { text, lang } = localNames.get(name.id) ?? { text: name.name, lang: 'en' };
          const next = t('popup_nextMention', text);
          const place = at[name.id] ? `${at[name.id]}/${name.count}` : `${name.count}`;
          return (
            <li key={name.id} class={chosen.includes(name.id) ? 'on' : ''}>
              <button
                type="button"
                class="pick"
                lang={lang}
                title={text}
                aria-pressed={chosen.includes(name.id)}
                onClick={() => onToggle(name.id)}
              >
                {text}
              </button>
              <button
                type="button"
                class="go"
                title={next}
                aria-label={`${place} ${next}`}
                onClick={() => void jump(name)}
              >
                {place}
                <Icon name="down" />
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
