// The messages between contexts and their answers, as types: importing them imports no code.
import type { backgroundMessages } from './background.ts';
import type { pageMessages } from './page.ts';
import type { AnswerOf, Infer } from './schema.ts';

export type { WorkDone } from './page.ts';
export type { EntityCount, FrameState, PageReport } from './page-report.ts';

type ToBackground = typeof backgroundMessages;
type ToPage = typeof pageMessages;
type Messages = ToBackground & ToPage;

export type BackgroundMessage = keyof ToBackground;
export type PageMessage = keyof ToPage;
export type MessageType = keyof Messages;

/** What is sent with a message of this type. */
export type MessageTo<T extends MessageType> = Infer<Messages[T]>;
export type AnswerTo<T extends MessageType> = AnswerOf<Messages[T]>;
