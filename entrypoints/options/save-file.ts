// Offers a text to the reader as a file. Must not know: what is in it.

/** How long a browser may take to begin to save (ms): then the text is let go. */
const PATIENCE = 60_000;

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
