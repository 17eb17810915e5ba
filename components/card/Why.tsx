// Why are these words marked? In plain words, with a way to say that they should not be.
// Must not know: how names are found, where what was taken back is kept.
import type { JSX } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../i18n/translate.ts';
import { ReadingContext } from './context.ts';
import type { CardData, Explanation, NameActions, Why, WhyRule } from './model.ts';

const RULES: Readonly<Record<WhyRule, MessageKey>> = {
  capital: 'card_whyCapital',
  'as-written': 'card_whyAsWritten',
  'marks-ignored': 'card_whyMarks',
  'case-ignored': 'card_whyCase',
  'spacing-ignored': 'card_whySpacing',
  possessive: 'card_whyPossessive',
  particle: 'card_whyParticle',
  hyphen: 'card_whyHyphen',
};

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
      <Reasons why={why} surface={found.surface} name={entity.name} />
      <Rejecting explanation={found} why={why} name={entity.name} actions={actions} />
    </>
  );
}

function Reasons(props: { why: Why; surface: string; name: string }): JSX.Element {
  const { why, surface, name } = props;
  const { locale } = useContext(ReadingContext);
  const t = useTranslate();
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const langs = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    why.langs.map((lang) => languages.of(lang) ?? lang),
  );
  const asWritten = surface.replace(/\s+/g, ' ') === why.name;
  return (
    <>
      <p>
        {asWritten
          ? t(name === why.name ? 'card_whyOwnName' : 'card_whyName', why.name, name)
          : t(name === why.name ? 'card_whyReadAsOwn' : 'card_whyReadAs', surface, why.name, name)}
      </p>
      <ul>
        {langs && <li>{t('card_whyLanguage', langs)}</li>}
        {why.rules.map((rule) => (
          <li key={rule}>{t(RULES[rule])}</li>
        ))}
        {why.risky && (
          <li>{why.because ? t('card_whyBecause', why.because) : t('card_whyBeside')}</li>
        )}
      </ul>
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
