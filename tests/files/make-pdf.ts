import { deflateSync } from 'node:zlib';

/** A line of text on a page; x and y in points from the top left. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

const HEIGHT = 842;

/**
 * Returns a small PDF with these lines, in a font that every reader has.
 * @param blanks Number of blanks before the lines.
 */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  options: { locked?: boolean; blanks?: number } = {},
): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold']) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  for (const [at, lines] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources ${resources} /Contents ${6 + at * 2} 0 R >>`,
    );
    const drawing = `BT\n${lines.map(drawn).join('\n')}\nET`;
    const stream = options.blanks ? packed(drawing, options.blanks) : drawing;
    const filter = options.blanks ? '/Filter /FlateDecode ' : '';
    add(`<< ${filter}/Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  return Uint8Array.from(file(objects, options.locked ?? false), (char) => char.charCodeAt(0));
}

/** Returns a page's compressed drawing, preceded by blanks. */
const packed = (drawing: string, blanks: number) =>
  deflateSync(Buffer.from(drawing.padStart(drawing.length + blanks))).toString('latin1');

/** Lines one below another, from the top of a page; those with # are larger. */
export function column(lines: readonly string[], x = 56, y = 60, step = 15): PdfLine[] {
  return lines.map((text, at) => ({
    text: text.replace(/^# /, ''),
    x,
    y: y + at * step,
    ...(text.startsWith('# ') && { size: 14, bold: true }),
  }));
}

function drawn({ text, x, y, size = 10, bold = false }: PdfLine): string {
  // WinAnsi has the bullet at octal 225.
  const written = text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225');
  return `/F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${written}) Tj`;
}

function file(objects: readonly string[], locked: boolean): string {
  // No password matches, so a reader must ask for one.
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<01> <01>]`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ''} >>\nstartxref\n${start}\n%%EOF`;
}
