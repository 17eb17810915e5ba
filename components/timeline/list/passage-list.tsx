// The passages about an event on the page in front; a click scrolls the page to one.
import type { ComponentChild, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import type { Passage } from '../data/passages.ts';
import type { TimelineEvent } from '../model.ts';

export interface PassageListProps {
  readonly event: TimelineEvent;
  readonly passagesOf: (event: TimelineEvent) => Promise<readonly Passage[]>;
  readonly onPassage: (passage: Passage) => Promise<boolean>;
}

const AT_FIRST = 3;

export function PassageList(props: PassageListProps): JSX.Element | null {
  const { event, passagesOf, onPassage } = props;
  const t = useTranslate();
  const [passages, setPassages] = useState<readonly Passage[] | null>(null);
  const [all, setAll] = useState(false);
  const [status, setStatus] = useState('');

  useEffect(() => {
    let isCurrent = true;
    // A page that has gone has no passages; the popup says elsewhere that it has gone.
    passagesOf(event).then(
      (found) => isCurrent && setPassages(found),
      () => isCurrent && setPassages([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [event, passagesOf]);

  async function go(passage: Passage): Promise<void> {
    setStatus('');
    setStatus(t((await onPassage(passage)) ? 'timeline_passageShown' : 'timeline_passageGone'));
  }

  if (!passages?.length) return null;
  const shown = all ? passages : passages.slice(0, AT_FIRST);
  const more = t('timeline_more', passages.length - shown.length);
  return (
    <div class="passages">
      <p class="passages-title">{t('timeline_onThisPage')}</p>
      <ul aria-label={t('timeline_onThisPage')}>
        {shown.map((passage) => (
          <li key={passage.start}>
            <button
              type="button"
              title={t('timeline_showPassage')}
              onClick={() => void go(passage)}
            >
              {withNames(passage)}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button
          type="button"
          class="plain"
          aria-label={`${more}: ${t('timeline_onThisPage')}`}
          onClick={() => setAll(true)}
        >
          {more}
        </button>
      )}
      <p class="unseen" role="status">
        {status}
      </p>
    </div>
  );
}

/** The sentence with the event's names in bold. */
function withNames({ text, names }: Passage): ComponentChild[] {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of names) {
    parts.push(text.slice(at, start), <b key={start}>{text.slice(start, end)}</b>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
