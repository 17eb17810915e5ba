// The message keys for numbers of events.
export const allEvents = { one: 'timeline_eventsOne', other: 'timeline_eventsOther' } as const;
export const searchAll = { one: 'timeline_searchOne', other: 'timeline_searchOther' } as const;
export const ofAll = { one: 'timeline_ofOne', other: 'timeline_ofOther' } as const;
