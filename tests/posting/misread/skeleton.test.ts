// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, skeletonOf } from '#src/posting/misread/skeleton.ts';
import { documentOf, openShadows } from '../pages.ts';

const of = (body: string) => skeletonOf(openShadows(documentOf(`<body>${body}</body>`)));
/** Returns the lines of the body's elements, without the lines of every page. */
const lines = (body: string) =>
  of(body)
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.slice(2));

describe('a skeleton', () => {
  it('has names and lengths, as deep as they stand', () => {
    expect(
      lines(
        '<main id="job" class="page wide" role="main"><h1 data-testid="title">Cook</h1><p>We <b>cook</b></p></main>',
      ),
    ).toEqual(['main#job.page.wide[role=main]', ' h1[data-testid=title] 4', ' p 2', '  b 4']);
  });

  it('tells two of many that are alike', () => {
    const items = Array.from({ length: 40 }, (_, i) => `<li class="row" id="job-${100_000 + i}">Cook</li>`);
    expect(lines(`<ul>${items.join('')}</ul>`)).toEqual([
      'ul',
      ' li#job-0.row 4',
      ' li#job-0.row 4',
      ' (38 more like it)',
    ]);
  });

  it('looks into open shadow roots', () => {
    expect(
      lines('<job-ad><template shadowrootmode="open"><p class="text">Cook</p></template></job-ad>'),
    ).toEqual(['job-ad', ' #shadow-root', '  p.text 4']);
  });

  it.each([
    [
      'the value of a field',
      '<input id="who" value="Zaphod"><textarea>Zaphod</textarea><select><option>Zaphod</option></select>',
    ],
    ['what may be edited', '<div contenteditable="true"><p>Zaphod</p></div>'],
    [
      'a name in an attribute',
      '<img alt="Zaphod" title="Zaphod" src="/Zaphod.png"><a href="/in/Zaphod" aria-label="Zaphod">x</a>',
    ],
    ['the value of data', '<p data-user="Zaphod" style="--x: Zaphod">x</p>'],
    ['a class of somebody’s mail', '<p class="zaphod@contoso.example">x</p>'],
    ['an id that is the text', '<h2 id="Zaphod-Beeble">Zaphod Beeble</h2>'],
    [
      'a word of an id that begins the text',
      `<h2 id="Zaphod">Zaphod</h2><p id="by-Zaphod">By Zaphod ${'Cook '.repeat(60)}</p>`,
    ],
    ['an id that was typed in', '<input value="Zaphod"><p id="user-Zaphod">x</p>'],
    ['a script', '<script id="data">var user = "Zaphod"</script><style>.Zaphod{}</style><!-- Zaphod -->'],
  ])('has nothing of %s', (_what, body) => {
    expect(of(body).toLowerCase()).not.toContain('zaphod');
  });

  it('has no telephone number, whatever an element is called', () => {
    expect(of('<p id="tel-0301234567" class="n-555-123-4567">x</p>')).not.toMatch(/\d{3}/);
  });

  it('keeps where the text is, where there is too much of it', () => {
    const noise = Array.from({ length: 6_000 }, (_, i) => `<i class="c${i % 997} k${i % 991}"></i>`).join('');
    const skeleton = of(
      `<div>${noise}</div><section class="ad"><p class="text">${'Cook '.repeat(90)}</p></section>`,
    );
    expect(skeleton.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(skeleton).toContain('p.text 449');
    expect(skeleton).toMatch(/\(\d+ lines with less text left out\)$/);
  });

  it('never holds a word of the text, of a value, or of an attribute that the page’s makers did not name', () => {
    // Words of letters that no tag and no author's name uses.
    const word = fc.stringMatching(/^[qxzj]{4,8}$/);
    const contact = fc.oneof(
      word.map((name) => `${name}@${name}.example`),
      fc.stringMatching(/^[0-9]{3}-[0-9]{3}-[0-9]{4}$/),
    );
    const secret = fc.oneof(word, contact);
    const name = fc.constantFrom('main', 'row', 'col-a', 'ad_text', 'b2');
    const element = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc
          .tuple(secret, name)
          .map(([value, id]) => `<input id="${id}" value="${value}" placeholder="${value}">`),
        fc.tuple(secret, name).map(([value, id]) => `<textarea class="${id}">${value}</textarea>`),
        secret.map((value) => `<select><option value="${value}">${value}</option></select>`),
        fc
          .tuple(
            fc.constantFrom('div', 'p', 'section', 'li', 'a', 'form', 'job-ad'),
            name,
            secret,
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(
            ([tag, id, value, inner]) =>
              `<${tag} class="${id} ${value.includes('@') ? value : id}" title="${value}" href="/${value}" data-who="${value}" aria-label="${value}" style="--a:'${value}'">${inner.join(' ')}</${tag}>`,
          ),
        fc.tuple(word, word).map(([a, b]) => `<h2 id="${a}-${b}">${a} ${b}</h2>`),
        secret.map((value) => `<!-- ${value} --><script id="row">"${value}"</script>`),
        tie('node').map((inner) => `<job-ad><template shadowrootmode="open">${inner}</template></job-ad>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (parts) => {
        const skeleton = of(parts.join(''));
        expect(skeleton).not.toMatch(/[qxzj]{4}/);
        expect(skeleton).not.toMatch(/@|\d{3}-\d{3}/);
      }),
      { numRuns: 150 },
    );
  });
});
