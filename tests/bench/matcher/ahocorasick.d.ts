// The package comes without types.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: string[]);
    /** The offset of the last character of each find, with the names that end there. */
    search(text: string): [number, string[]][];
  }
}
