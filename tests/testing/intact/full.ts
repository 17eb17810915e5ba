// How much a run of the intact tests takes on. Must not know: what they prove.

/** `npm run intact`: every saved page, and hostile pages in their full size. */
export const everything = process.env.INTACT === 'all';
