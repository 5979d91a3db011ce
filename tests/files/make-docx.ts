import { strToU8, zipSync } from 'fflate';

/** Builds a Word document from paragraphs: "# " for a heading, "- " for a list item. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map(paragraph).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': xml,
    'word/styles.xml': '<w:styles/>',
  });
}

/** Builds a ZIP with these files. */
export function zipped(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

function paragraph(text: string): string {
  const [, mark, rest = ''] = text.match(/^(# |- )?(.*)$/s) ?? [];
  const style = mark === '# ' ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
  const list =
    mark === '- ' ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : '';
  // Word splits a line into runs anywhere.
  const runs = [rest.slice(0, 5), rest.slice(5)]
    .filter((run) => run !== '')
    .map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`);
  return `<w:p>${style}${list}${runs.join('')}</w:p>`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
