// Copies the address of an event or a name in this timeline, and says for what it is good.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icons.tsx';
import { formatState } from '../data/state.ts';
import { emptyState, type TimelineState } from '../model.ts';

/** Copies the timeline's address with this query. Rejects if the browser refuses. */
export type CopyAddress = (search: string) => Promise<void>;

export interface CopyLinkProps {
  /** What the link shows; no other choice of the user is in it. */
  readonly shows: Partial<TimelineState>;
  readonly copyAddress: CopyAddress;
}

export function CopyLink({ shows, copyAddress }: CopyLinkProps): JSX.Element {
  const t = useTranslate();
  const [said, setSaid] = useState('');

  async function copy(): Promise<void> {
    setSaid('');
    try {
      await copyAddress(formatState({ ...emptyState, ...shows }));
      setSaid(t('timeline_linkCopied'));
    } catch (error) {
      setSaid(t('export_failed', error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <span class="copy-link">
      <button type="button" class="plain" onClick={() => void copy()}>
        <Icon name="link" />
        {t('timeline_copyLink')}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
