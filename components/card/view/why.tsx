// Says why these words are marked, with a way to reject the name.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../../i18n/translate.ts';
import type { CardData, Explanation, NameActions, Why } from '../model.ts';
import { Done, takeFocus } from './done.tsx';

export interface WhyProps {
  entity: CardData['entity'];
  actions: NameActions;
}

export function WhyPanel({ entity, actions }: WhyProps): JSX.Element {
  const t = useTranslate();
  /** Null: there is none. */
  const [found, setFound] = useState<Explanation | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, of the words as they were
  useEffect(() => {
    actions.explain().then(setFound, () => setFound(null));
  }, []);
  const why = found?.interpretations.find((r) => r.entity === entity.id);
  if (found === undefined) return <p role="status">{t('card_whyAsking')}</p>;
  if (!found || !why) return <p role="alert">{t('card_whyUnknown')}</p>;
  return (
    <>
      <p>{why.readAs}</p>
      <ul>
        {why.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Rejecting explanation={found} why={why} name={entity.name} actions={actions} />
    </>
  );
}

/** `again`: the name was rejected and restored. */
type Step = 'asking' | 'done' | 'again';

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

  const [problem, setProblem] = useState<MessageKey | null>(null);

  const goTo = (next: Step): void => {
    setStep(next);
    setProblem(null);
  };
  const fail = (): void => setProblem('card_notKept');
  const reject = (on: string | null): void => {
    setScope(on);
    actions
      .reject(explanation, why, on)
      .then((kept) => (kept ? goTo('done') : setProblem('card_whyFull')), fail);
  };
  const restore = (): void => {
    actions.restore(why, scope).then(() => goTo('again'), fail);
  };
  const alert = problem && <p role="alert">{t(problem)}</p>;
  if (step === 'done') {
    return (
      <>
        {alert}
        <Done
          text={
            scope === null
              ? t('card_whyDoneEverywhere', surface, name)
              : t('card_whyDoneSite', surface, name, scope)
          }
          onUndo={restore}
        />
      </>
    );
  }
  const scopes = site === null ? [null] : [site, null];
  return (
    <>
      {alert}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend's layout */}
      <div class="choices" role="group" aria-label={t('card_whyWrong', name)}>
        <span aria-hidden="true">{t('card_whyWrong', name)}</span>
        {scopes.map((on, at) => (
          <button
            type="button"
            class="pill"
            key={on ?? ''}
            ref={step === 'again' && at === 0 ? takeFocus : null}
            onClick={() => reject(on)}
          >
            {on === null ? t('card_whyEverywhere') : t('card_whyOnSite', on)}
          </button>
        ))}
      </div>
    </>
  );
}
