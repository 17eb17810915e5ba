// Saves a text as a file.

/** Downloads the text: the browser saves it in its folder for downloads, or asks where. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Long enough for a busy browser to begin reading.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
