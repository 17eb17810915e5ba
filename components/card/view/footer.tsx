// The foot of the card: all events, why the words are marked, and the way to have no marks on this site.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EventId } from '../../../data/model.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { CardData } from '../model.ts';
import { NewsMark } from './news-mark.tsx';

export interface FooterProps {
  data: CardData;
  leftOut: ReadonlySet<EventId>;
  onTimeline: () => void;
  /** Absent if there is no explanation to ask for. */
  why?: { readonly open: boolean; readonly panel: string; readonly onToggle: () => void };
  /** Absent where there is nothing to switch off. */
  onSwitchOff?: () => Promise<void>;
}

export function Footer({ data, leftOut, onTimeline, why, onSwitchOff }: FooterProps): JSX.Element {
  const t = useTranslate();
  const [failed, setFailed] = useState(false);
  const { news } = data;
  const here = [...data.until, ...data.since].filter(({ id, news }) => news && !leftOut.has(id));
  const more = (news?.count ?? 0) - here.length;
  return (
    <>
      {failed && (
        <p class="empty" role="alert">
          {t('card_notKept')}
        </p>
      )}
      <footer>
        {data.total > 0 && (
          <button type="button" class="timeline" onClick={onTimeline}>
            {data.all}
            <NewsMark
              counts
              text={more > 0 && String(more)}
              meaning={news && more > 0 && t('card_newMore', news.since, more)}
            />
          </button>
        )}
        {why && (
          <button
            type="button"
            aria-expanded={why.open}
            aria-controls={why.panel}
            onClick={why.onToggle}
          >
            {t('card_why')}
          </button>
        )}
        {onSwitchOff && (
          <button type="button" onClick={() => void onSwitchOff().catch(() => setFailed(true))}>
            {t('card_switchOff')}
          </button>
        )}
      </footer>
    </>
  );
}
