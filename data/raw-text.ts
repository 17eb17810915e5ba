// A page's raw text, as its gate sends it to the background. The gate does not find out what stands between two
// texts: to look at elements takes it longer than all of the reading.

/** Stands between two texts. `DEL`: no page has it, and JSON need not escape it. */
export const TEXT_BORDER = '\u007f';

/** Names are shorter (UTF-16 units). So far one may go on where a text was cut. */
export const REACH = 200;
