/** A title or what is sought in it, ready to be held against each other: " senior c++ developer ". */
export function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[\s,;:|/()[\]–—·-]+/g, ' ')
    .trim()} `;
}
