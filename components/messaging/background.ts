// The messages that the background answers, with their shapes. Must not know: how they are answered.
import { answerWith, type Handlers } from './answer.ts';
import { count, flag, type Guard, list, nullable, oneOf, optional, shape, text } from './guard.ts';
import type { BackgroundMessage } from './send.ts';

const page = shape({
  url: text,
  title: text,
  lang: nullable(text),
  status: oneOf('on', 'off', 'not-an-article'),
  entities: list(
    shape({
      id: text,
      name: text,
      kind: oneOf('person', 'organization', 'place', 'vehicle', 'topic'),
      count,
      common: optional(flag),
    }),
  ),
  leftOut: optional(oneOf('too-long', 'too-many-names', 'no-answer')),
  quiet: optional(flag),
});

const guards: Readonly<Record<BackgroundMessage, Guard>> = {
  find: shape({
    lang: nullable(text),
    blocks: list(shape({ text, lang: optional(text) })),
  }),
  cards: shape({ entities: list(text), date: nullable(text), locale: text }),
  read: shape({ entity: text }),
  'load-card': shape({}),
  explain: shape({
    text,
    lang: nullable(text),
    start: count,
    end: count,
    host: text,
    names: list(text),
  }),
  'reject-name': shape({
    entity: text,
    alias: text,
    surface: text,
    lang: optional(text),
    site: optional(text),
  }),
  'restore-name': shape({ entity: text, alias: text, site: optional(text) }),
  report: shape({ page }),
  'open-timeline': shape({ entity: optional(text), date: optional(text) }),
  'page-state': shape({ tabId: count }),
};

/** Answers every message to the background. */
export const answerInBackground = (handlers: Handlers<BackgroundMessage>): (() => void) =>
  answerWith(guards, handlers);
