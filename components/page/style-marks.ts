// The rules of the marks in this document. The background adds them itself where a page names the subject.
import { quietly } from '../messaging/failures.ts';
import { send } from '../messaging/send.ts';

/** Adds the rules once more, where they may have been lost, or takes them away. */
export const styleMarks = (on: boolean): void => quietly(send('style-marks', { on }));
