/** Normalises a title or a search term for comparison: " senior c++ developer ". */
export function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[\s,;:|/()[\]–—·-]+/g, ' ')
    .trim()} `;
}
