// Hands a text to the reader as a file. Must not know: what is in it.

/** The browser saves it where downloads go, or asks. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read by then, however busy it is.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
