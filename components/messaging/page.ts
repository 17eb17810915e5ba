// The messages that a page script answers, with their shapes. Must not know: how they are answered.
import { answerWith, type Handlers } from './answer.ts';
import { count, flag, type Guard, oneOf, optional, shape, text } from './guard.ts';
import type { PageMessage } from './send.ts';

const guards: Readonly<Record<PageMessage, Guard>> = {
  jump: shape({ entity: text, back: optional(flag), index: optional(count) }),
  date: shape({}),
  mentions: shape({}),
  command: shape({
    name: oneOf(
      ...['open-card', 'close-card', 'pin-card'],
      ...['next-mention', 'previous-mention', 'show-marks'],
    ),
    shown: optional(flag),
  }),
};

/** Answers every message to this frame's page script. */
export const answerInPage = (handlers: Handlers<PageMessage>): (() => void) =>
  answerWith(guards, handlers);
