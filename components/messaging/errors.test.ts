import { describe, expect, it } from 'vitest';
import { fromBrowserError, isUnanswered, MessageError } from './errors.ts';

describe('fromBrowserError', () => {
  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
    ['No tab with id: 12.', 'no-receiver'],
    ['Invalid tab ID: 12', 'no-receiver'],
    ['Extension context invalidated.', 'gone'],
    ["Cannot read properties of undefined (reading 'sendMessage')", 'gone'],
    ["can't access dead object", 'gone'],
    ['The message port closed before a response was received.', 'lost'],
    ['Promised response from onMessage listener went out of scope', 'lost'],
    ['Message manager disconnected', 'lost'],
    ['Something else', 'failed'],
  ])('reads "%s" as %s', (words, kind) => {
    expect(fromBrowserError(new Error(words)).kind).toBe(kind);
  });
});

describe('isUnanswered', () => {
  it.each([
    [new MessageError('no-receiver', ''), true],
    [new MessageError('lost', ''), true],
    [new MessageError('gone', ''), true],
    [new MessageError('malformed', ''), true],
    [new MessageError('failed', ''), false],
    [new TypeError('Receiving end does not exist.'), false],
  ])('%o: %s', (error, unanswered) => {
    expect(isUnanswered(error)).toBe(unanswered);
  });
});
