/** Has the browser save a text as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser takes the file when the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
