// Why are these words marked? With a way to say that they should not be.
// Must not know: how names are found, how the reasons are worded, where what was taken back is kept.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../i18n/translate.ts';
import type { CardData, Explanation, NameActions, Why } from './model.ts';

export interface WhyProps {
  entity: CardData['entity'];
  actions: NameActions;
}

export function WhyPanel({ entity, actions }: WhyProps): JSX.Element {
  const t = useTranslate();
  const [found, setFound] = useState<Explanation | 'failed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, of the words as they were
  useEffect(() => {
    actions.explain().then(setFound, () => setFound('failed'));
  }, []);
  const why = found && found !== 'failed' && found.readings.find((r) => r.entity === entity.id);
  if (found === null) return <p role="status">{t('card_whyAsking')}</p>;
  if (found === 'failed' || !why) return <p role="alert">{t('card_whyUnknown')}</p>;
  return (
    <>
      <p>{why.reading}</p>
      <ul>
        {why.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Rejecting explanation={found} why={why} name={entity.name} actions={actions} />
    </>
  );
}

type Step = 'asking' | 'done' | 'full' | 'failed';

function Rejecting(props: {
  explanation: Explanation;
  why: Why;
  name: string;
  actions: NameActions;
}): JSX.Element {
  const { explanation, why, name, actions } = props;
  const { surface, site } = explanation;
  const t = useTranslate();
  const [step, setStep] = useState<Step>('asking');
  const [scope, setScope] = useState<string | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);

  // The button that had the focus is gone: it goes to the one that takes the step back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useLayoutEffect(() => {
    if (pressed.current) next.current?.focus({ preventScroll: true });
  }, [step]);

  const reject = (on: string | null): void => {
    pressed.current = true;
    setScope(on);
    actions.reject(explanation, why, on).then(
      (kept) => setStep(kept ? 'done' : 'full'),
      () => setStep('failed'),
    );
  };
  const restore = (): void => {
    actions.restore(why, scope).then(
      () => setStep('asking'),
      () => setStep('failed'),
    );
  };
  if (step === 'done') {
    return (
      <p class="taken-back" role="status">
        <span>
          {scope === null
            ? t('card_whyDoneEverywhere', surface, name)
            : t('card_whyDoneSite', surface, name, scope)}
        </span>
        <button type="button" ref={next} onClick={restore}>
          {t('card_whyUndo')}
        </button>
      </p>
    );
  }
  return (
    <>
      {step !== 'asking' && (
        <p role="alert">{t(step === 'full' ? 'card_whyFull' : 'card_whyFailed')}</p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend's layout */}
      <div class="choices" role="group" aria-label={t('card_whyWrong', name)}>
        <span aria-hidden="true">{t('card_whyWrong', name)}</span>
        {site !== null && (
          <button type="button" ref={next} onClick={() => reject(site)}>
            {t('card_whyOnSite', site)}
          </button>
        )}
        <button type="button" {...(site === null && { ref: next })} onClick={() => reject(null)}>
          {t('card_whyEverywhere')}
        </button>
      </div>
    </>
  );
}
