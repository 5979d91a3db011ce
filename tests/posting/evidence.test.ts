import { describe, expect, test } from 'vitest';
import { bestOf, ranked } from '#src/posting/any-page/evidence.ts';
import { isListOfPages } from '#src/posting/any-page/sub-pages.ts';

describe('what a field may be', () => {
  test('counts together where two kinds of places say the same, in the spelling of the better one', () => {
    const found = ranked([
      { text: 'contoso', from: 'host', score: 1 },
      { text: 'Contoso', from: 'label', score: 3 },
      { text: 'Careers', from: 'title', score: 3.5 },
    ]);
    expect(found[0]).toEqual({ text: 'Contoso', from: 'label, host', score: 4 });
    expect(bestOf(found)).toBe('Contoso');
  });

  test('counts once however often one kind of place repeats it', () => {
    const cards = Array.from({ length: 9 }, () => ({ text: 'Cook', from: 'heading h3', score: 1 }));
    const found = ranked([...cards, { text: 'Welder', from: 'heading h1', score: 3 }]);
    expect(found.map(({ text, score }) => [text, score])).toEqual([
      ['Welder', 3],
      ['Cook', 1],
    ]);
  });

  test('is nothing where more speaks against it than for it', () => {
    expect(bestOf(ranked([{ text: 'Menu', from: 'heading', score: -1 }]))).toBe('');
    expect(bestOf([])).toBe('');
  });
});

describe('a page that leads to pages below its own address', () => {
  const list = (links: string[]) =>
    ({ querySelectorAll: () => links.map((href) => ({ getAttribute: () => href })) }) as unknown as Document;
  const url = new URL('https://contoso.example/careers/');

  test.each([
    [['/careers/cook', '/careers/welder'], true],
    [['/careers/cook', '/careers/cook#apply'], false],
    [['/careers/apply', '/careers/cook'], false],
    [['/about', 'https://elsewhere.example/careers/cook', 'https://elsewhere.example/careers/b'], false],
    [['https://', '#'], false],
  ])('is a list of them: %j → %s', (links, isList) => {
    expect(isListOfPages(list(links), url)).toBe(isList);
  });
});
