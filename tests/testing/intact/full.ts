// Whether the intact tests run in full.

/** `npm run intact`: every saved page, and hostile pages in their full size. */
export const everything = process.env.INTACT === 'all';
