import { describe, expect, it } from 'vitest';
import { textOfDocument } from '#src/files/docx-text.ts';
import { countSteps } from '#tests/steps.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string) => `<w:p w:rsidR="00">${inside}</w:p>`;

describe('the text of a Word document', () => {
  it.each(['<', '<w:p ', '<w:p/', '<mc:Fallback'])('is read once where %s never ends', (open) => {
    const xml = open.repeat(50_000);
    expect(countSteps(() => textOfDocument(xml))).toBeLessThanOrEqual(2 * xml.length);
  });

  it('has a line a paragraph, put together from its runs', () => {
    expect(
      textOfDocument(paragraph(run('Kuber') + run('netes and ') + run('Docker')) + paragraph(run('Go'))),
    ).toBe('Kubernetes and Docker\nGo');
  });

  it('knows headings, items, breaks and tabs', () => {
    const heading = `<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Skills')}`;
    const item = `<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run('Python')}`;
    const broken = '<w:r><w:t>Git</w:t><w:br/><w:t>Java</w:t><w:tab/><w:t>5 years</w:t></w:r>';
    const xml = paragraph(heading) + paragraph(item) + paragraph(broken);
    expect(textOfDocument(xml)).toBe('\n## Skills\n• Python\nGit\nJava\t5 years');
  });

  it('reads a text box once, and on lines of its own', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box('Rust')}</mc:Choice><mc:Fallback>${box('Rust')}</mc:Fallback></mc:AlternateContent>`;
    expect(
      textOfDocument(paragraph(`${run('Before')}<w:r>${both}</w:r>`))
        .split('\n')
        .filter(Boolean),
    ).toEqual(['Before', 'Rust']);
  });

  it('takes entities for what they are, and grows none', () => {
    expect(textOfDocument(paragraph(run('R&amp;D &lt;C&#35;&gt; &#x43;++ &lol;')))).toBe(
      'R&D <C#> C++ &lol;',
    );
    expect(textOfDocument(paragraph(run('Ja&#xD83D;va &#55296;&#x1F600;')))).toBe('Java 😀');
  });

  it('has the rows of a table as lines, unless its cells hold more than a line each', () => {
    const cell = (...texts: string[]) =>
      `<w:tc><w:tcPr/>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr><w:trPr/>${cells.join('')}</w:tr>`;
    const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
    expect(
      textOfDocument(
        table(row(cell('Python'), cell('expert'), cell('8')), row(cell('Go'), cell(''), cell('1'))) +
          paragraph(run('After')),
      ),
    ).toBe('Python | expert | 8\nGo |  | 1\nAfter');
    expect(textOfDocument(table(row(cell('Skills', 'Go'), cell('Work', 'Acme'))))).toBe(
      'Skills\nGo\nWork\nAcme',
    );
    expect(
      textOfDocument(table(row(cell('Left', table(row(cell('a'), cell('b')))), cell('Right')))),
    ).toContain('Right');
  });

  it('leaves out what was deleted', () => {
    expect(
      textOfDocument(paragraph(`<w:del><w:r><w:delText>Perl</w:delText></w:r></w:del>${run('Python')}`)),
    ).toBe('Python');
  });
});
