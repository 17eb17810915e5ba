// Gets what paints the marks of this page: the painter and the rules. A page without marks has neither.
import { type PainterClass, painterComes, takePainter, within } from '../annotator/index.ts';
import { send } from '../messaging/send.ts';
import { askTwice, quietly } from './failures.ts';

/** The background sends the painter along with the names that it found. By now it should be here (ms). */
const ON_ITS_WAY = 300;

export interface Paint {
  /** There is something to paint: gets what is missing, or what failed to come before. */
  need(): void;
  /** Asks again for what was asked for and has not come: the answer may be lost. */
  askAgain(): void;
  /** Takes the rules away. */
  remove(): void;
}

/** `onPainter` is called at each need once the painter is here: during the call, if it can be. */
export function createPaint(
  onPainter: (painter: PainterClass) => void,
  signal: AbortSignal,
): Paint {
  let rules: 'none' | 'asked' | 'there' = 'none';
  let awaitingPainter = false;

  async function getRules(): Promise<void> {
    rules = 'asked';
    try {
      await askTwice(() => send('style-marks', { on: true }), signal);
      rules = 'there';
    } catch (error) {
      rules = 'none';
      throw error;
    }
  }

  async function getPainter(): Promise<void> {
    awaitingPainter = true;
    try {
      await within(ON_ITS_WAY, painterComes());
      if (!takePainter()) await askTwice(() => send('load-painter', {}), signal);
    } finally {
      awaitingPainter = false;
    }
    const painter = takePainter();
    if (painter && !signal.aborted) onPainter(painter);
  }

  function need(): void {
    if (rules === 'none') quietly(getRules());
    const painter = takePainter();
    if (painter) onPainter(painter);
    else if (!awaitingPainter) quietly(getPainter());
  }

  return {
    need,
    askAgain() {
      if (rules !== 'asked' && !awaitingPainter) return;
      if (rules === 'asked') rules = 'none';
      awaitingPainter = false;
      need();
    },
    remove() {
      if (rules !== 'none') quietly(send('style-marks', { on: false }));
      rules = 'none';
    },
  };
}
