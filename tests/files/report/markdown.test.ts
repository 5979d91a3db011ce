import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLink, markdownOf, markdownText } from '#src/files/report/markdown.ts';
import type { Report } from '#src/files/report/report.ts';

describe('markdownText', () => {
  it('leaves what people write as it is', () => {
    for (const name of [
      'C++',
      'C#',
      '.NET',
      'CI/CD',
      'Senior Engineer (m/f/d), Payments',
      'Node.js 5+ years',
    ]) {
      expect(markdownText(name)).toBe(name);
    }
  });

  it('makes text of everything that means something', () => {
    expect(markdownText('# 1')).toBe('\\# 1');
    expect(markdownText('1. Engineer')).toBe('1\\. Engineer');
    expect(markdownText('- [x] done')).toBe('\\- \\[x\\] done');
    expect(markdownText('a | b')).toBe('a \\| b');
    expect(markdownText('<img src=x onerror=alert(1)>')).toBe('\\<img src=x onerror=alert(1)\\>');
    expect(markdownText('[click](https://evil.example)')).toBe('\\[click\\]\\(https\\://evil.example)');
    expect(markdownText('see www.evil.example')).toBe('see www\\.evil.example');
    expect(markdownText('&lt;b&gt; *a* _b_ `c` ~d~')).toBe('\\&lt;b\\&gt; \\*a\\* \\_b\\_ \\`c\\` \\~d\\~');
    expect(markdownText('one\n\n# two')).toBe('one \\# two');
    expect(markdownText('\u202egnp.exe\u202c')).toBe('gnp.exe');
  });

  it('reads as the same text, on one line, with nothing left that means something', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'\\`*_[]<>|~&$@#+-=1.) \n\tab(!:/w', 'http://', 'www.', '\u202e', 'é', '😀'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const written = markdownText(text);
        expect(written).not.toMatch(/[\n\r]/);
        expect(written).not.toMatch(/^(?:[#+\-=>]|\d+[.)])/);
        // An even number of backslashes would leave a character unescaped.
        expect(written.replace(/\\[!-/:-@[-`{-~]/g, ' ')).not.toMatch(/[\\`*_[\]<>|~&$@]|https?:\/\/|www\./i);
        const read = written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(text.replaceAll('\u202e', '').replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('markdownLink', () => {
  it('links to addresses of the web, and to nothing else', () => {
    expect(markdownLink('Job', 'https://jobs.example/1?a=b')).toBe('[Job](<https://jobs.example/1?a=b>)');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'no address', null]) {
      expect(markdownLink('Job', url)).toBe('Job');
    }
  });

  it('cannot be left by what the address holds', () => {
    expect(markdownLink('Job', 'https://jobs.example/a>(b)|<c')).toBe(
      '[Job](<https://jobs.example/a%3E(b)%7C%3Cc>)',
    );
  });
});

describe('markdownOf', () => {
  const report: Report = {
    title: 'Engineer | Backend',
    lines: [
      { text: 'Northwind Pay', url: null },
      { text: 'the posting', url: 'https://jobs.example/1' },
    ],
    parts: [
      {
        title: 'Must-haves',
        note: '1 of 2',
        items: [
          { done: false, name: 'Kubernetes', note: '3+ years asked, +40 points' },
          { done: true, name: 'Python', note: '' },
        ],
        table: null,
      },
      {
        title: 'Postings',
        note: '',
        items: [],
        table: {
          head: ['Posting', 'Match'],
          rows: [
            [
              { text: 'a|b', url: null },
              { text: '72', url: null },
            ],
          ],
        },
      },
    ],
    made: 'Made on a day.',
  };

  it('writes titles, check lists and tables', () => {
    expect(markdownOf(report)).toBe(`# Engineer \\| Backend

Northwind Pay  
[the posting](<https://jobs.example/1>)

## Must-haves

1 of 2

- [ ] **Kubernetes**: 3+ years asked, +40 points
- [x] Python

## Postings

| Posting | Match |
| --- | --- |
| a\\|b | 72 |

---

Made on a day.
`);
  });
});
