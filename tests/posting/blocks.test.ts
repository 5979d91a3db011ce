// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Block } from '#src/posting/posting.ts';
import { blocksFromHtml, blocksFromText, blocksOf } from '#src/posting/text/blocks.ts';

/** Formats blocks as text: "# heading", "- item", or a paragraph. */
function written(blocks: Block[]): string[] {
  const marks = { heading: '# ', item: '- ', paragraph: '' };
  return blocks.map(({ kind, text }) => marks[kind] + text);
}

function ofHtml(html: string): string[] {
  document.body.innerHTML = html;
  return written(blocksOf(document.body));
}

describe('of an element', () => {
  test.each([
    ['headings by tag', '<h2>You <em>will</em></h2><p>Build.</p>', ['# You will', 'Build.']],
    ['headings in bold', '<p><strong>What we ask</strong></p><p>Care.</p>', ['# What we ask', 'Care.']],
    ['bold with a colon outside', '<div><b>Stack</b>:</div>', ['# Stack:']],
    ['bold by style', '<p><span style="font-weight: 700">Benefits</span></p>', ['# Benefits']],
    ['no heading of a bold word', '<p><b>Java</b> is what we write.</p>', ['Java is what we write.']],
    ['no heading of a bold sentence', '<p><b>We never ask for money.</b></p>', ['We never ask for money.']],
    ['headings that end in a colon', '<p>Nice to have:</p>', ['# Nice to have:']],
    ['headings in capitals', '<p>WHAT WE OFFER</p><p>AWS, SQL</p>', ['# WHAT WE OFFER', 'AWS, SQL']],
    [
      'headings that nothing marks, over a list',
      '<div>You have</div><ul><li>Go</li></ul>',
      ['# You have', '- Go'],
    ],
    ['lines between <br>', 'One.<br><br>Two.<br/>Three.', ['One.', 'Two.', 'Three.']],
    [
      'bold lines between <br>',
      '<p><b>Role<br></b>You build.<br><b>Team</b></p>',
      ['# Role', 'You build.', '# Team'],
    ],
    ['typed bullets', '<p>• Go<br>- Rust<br>–Zig<br>1. C</p>', ['- Go', '- Rust', '- Zig', '- C']],
    ['no bullet within words', '<p>Full-stack</p><p>3+ years</p>', ['Full-stack', '3+ years']],
    ['nested lists', '<ul><li>Cloud<ul><li>AWS</li></ul></li></ul>', ['- Cloud', '- AWS']],
    ['paragraphs in items', '<ul><li><p>Go</p></li></ul>', ['- Go']],
    ['sections laid out as items', '<ul><li><h3>Role</h3><p>Build.</p></li></ul>', ['# Role', 'Build.']],
    ['words across inline elements', '<p>Java<b>Script</b> and <i>C</i>++</p>', ['JavaScript and C++']],
    ['spaces of all kinds', '<p>Node\u00a0js\u200b \n\t on  Linux</p>', ['Node js on Linux']],
    ['rows of a table', '<table><tr><th>Stack</th><td>Go</td></tr></table>', ['Stack: Go']],
    [
      'tables used as layout',
      '<table><tr><td><h3>Role</h3></td><td><p>Build.</p></td></tr></table>',
      ['# Role', 'Build.'],
    ],
    ['definition lists', '<dl><dt>Stack</dt><dd>Go</dd></dl>', ['# Stack', 'Go']],
    ['preformatted text', '<pre>Role\n- Go</pre>', ['# Role', '- Go']],
    ['breaks that the page shows', '<p style="white-space: pre-wrap">One.\nTwo.</p>', ['One.', 'Two.']],
    ['no breaks that it does not', '<p>One\nand two.</p>', ['One and two.']],
    ['breaks escaped twice', '<div># Role\\n\\n* Go\\n* C</div>', ['# Role', '- Go', '- C']],
    ['only what has words', '<p>—</p><p>***</p><hr><p>Go</p>', ['Go']],
  ])('reads %s', (_, html, expected) => {
    expect(ofHtml(html)).toEqual(expected);
  });

  test.each([
    '<script>x</script>',
    '<style>x</style>',
    '<nav>x</nav>',
    '<button>x</button>',
    '<form><p>x</p><input name="childNodes"></form>',
    '<p hidden>x</p>',
    '<p style="display: none">x</p>',
    '<span class="visually-hidden">x</span>',
    '<i class="icon" aria-hidden="true">place</i>',
    '<div role="dialog">x</div>',
    '<template><p>x</p></template>',
  ])('does not read %s', (html) => {
    expect(ofHtml(`<p>Go</p>${html}<p>C</p>`)).toEqual(['Go', 'C']);
  });

  test('leaves out what it is told to', () => {
    document.body.innerHTML = '<p>Go</p><p class="legal">We are equal.</p>';
    expect(written(blocksOf(document.body, (element) => element.matches('.legal')))).toEqual(['Go']);
  });
});

describe('from HTML in a string', () => {
  test.each([
    ['as it is', '<p>R&amp;D</p><ul><li>C&#43;&#43;</li></ul>'],
    ['escaped', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;ul&gt;&lt;li&gt;C++&lt;/li&gt;&lt;/ul&gt;'],
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;R&amp;amp;amp;D&amp;lt;/p&amp;gt;&amp;lt;li&amp;gt;C++&amp;lt;/li&amp;gt;',
    ],
    ['as plain text', 'R&amp;D\n• C++'],
    ['as lines with inline tags', 'R&amp;D\n• <i>C++</i>'],
  ])('%s', (_, html) => {
    expect(written(blocksFromHtml(html))).toEqual(['# R&D', '- C++']);
  });

  test('a comparison is no tag', () => {
    expect(written(blocksFromHtml('Latency < 5 ms, a > b.'))).toEqual(['Latency < 5 ms, a > b.']);
  });

  test('runs and loads nothing', () => {
    blocksFromHtml('<img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>');
    expect('ran' in globalThis).toBe(false);
  });
});

describe('from text', () => {
  test('a line is a block', () => {
    const text =
      'About us\nWe build scales, and have done so since the days when they were made of brass.\n\nYou have:\n* Go\n- Rust\n';
    expect(written(blocksFromText(text))).toEqual([
      '# About us',
      'We build scales, and have done so since the days when they were made of brass.',
      '# You have:',
      '- Go',
      '- Rust',
    ]);
  });

  test('a list of short lines is no list of headings', () => {
    expect(written(blocksFromText('Python\nJava\nKubernetes'))).toEqual(['Python', 'Java', 'Kubernetes']);
  });

  test('text that lost its breaks gets them back', () => {
    const text =
      'Our client weighs parcels, and wants to weigh more of them in less time than it takes to read this.You join a team of five.Responsibilities:• Write services in ASP.Net and Node.Js, carefully• Test on the applicationRequirements:• Three years of Java• PostgreSQL, and tests of itNice-to-haves\n• Kafka';
    expect(written(blocksFromText(text))).toEqual([
      'Our client weighs parcels, and wants to weigh more of them in less time than it takes to read this.',
      'You join a team of five.',
      '# Responsibilities:',
      '- Write services in ASP.Net and Node.Js, carefully',
      '- Test on the application',
      '# Requirements:',
      '- Three years of Java',
      '- PostgreSQL, and tests of it',
      '# Nice-to-haves',
      '- Kafka',
    ]);
  });
});
