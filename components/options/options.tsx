// The options page: all its panels, and the reset.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslate } from '../i18n/translate.ts';
import { Logo } from '../ui/icons.tsx';
import { AboutDataset } from './about-dataset.tsx';
import { Appearance, type AppearanceProps } from './appearance.tsx';
import { BackupPanel, type BackupProps } from './backup-panel.tsx';
import type { DatasetFacts } from './facts.ts';
import { Kept, type KeptProps } from './kept.tsx';
import { Keyboard, type KeyboardProps } from './keyboard.tsx';
import { RejectedNames, type RejectedNamesProps } from './rejected-names.tsx';
import { Sites, type SitesProps } from './sites.tsx';
import './options.css';

export interface OptionsProps extends AppearanceProps, SitesProps {
  /** Null until loaded; an error's message if it cannot be. */
  readonly dataset: DatasetFacts | string | null;
  readonly rejectedNames: Omit<RejectedNamesProps, 'locale'>;
  readonly kept: Omit<KeptProps, 'rules' | 'rejectedNames' | 'locale'>;
  readonly backup: BackupProps;
  /** Absent where the browser has no keyboard commands. */
  readonly keyboard?: KeyboardProps | undefined;
  /** Clears settings and dataset, as if just installed. */
  readonly onReset: () => Promise<void>;
  readonly locale: string;
}

export function Options(props: OptionsProps): JSX.Element {
  const t = useTranslate();
  return (
    <main class="options">
      <header>
        <Logo size={32} />
        <h1>{t('options_title')}</h1>
      </header>
      <Appearance settings={props.settings} onSettings={props.onSettings} />
      {props.keyboard && <Keyboard {...props.keyboard} />}
      <Sites
        sites={props.sites}
        everySite={props.everySite}
        onRule={props.onRule}
        onForget={props.onForget}
        onEverySite={props.onEverySite}
      />
      <RejectedNames {...props.rejectedNames} locale={props.locale} />
      <Kept
        {...props.kept}
        rules={props.sites.length}
        rejectedNames={props.rejectedNames.names.length}
        locale={props.locale}
      />
      <AboutDataset dataset={props.dataset} locale={props.locale} />
      <BackupPanel {...props.backup} />
      <Reset onReset={props.onReset} />
    </main>
  );
}

/** Asks again before it deletes anything. */
function Reset({ onReset }: Pick<OptionsProps, 'onReset'>): JSX.Element {
  const t = useTranslate();
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  return (
    <section class="panel">
      <h2>{t('options_reset')}</h2>
      <p>{t('options_resetText')}</p>
      {step === 'sure' ? (
        <p class="buttons">
          <button
            type="button"
            class="button danger"
            onClick={() => void onReset().then(() => setStep('done'))}
          >
            {t('options_resetSure')}
          </button>
          <button type="button" class="button" onClick={() => setStep('idle')}>
            {t('options_cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="button danger" onClick={() => setStep('sure')}>
          {t('options_resetButton')}
        </button>
      )}
      <p role="status">{step === 'done' && t('options_resetDone')}</p>
    </section>
  );
}
