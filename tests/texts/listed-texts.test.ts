import { describe, expect, it } from 'vitest';
import { compileTexts } from '#src/build/compile-texts.ts';
import { packagedTexts, textFiles } from '#src/build/text-files.ts';
import { areaTexts, listedTexts } from '#src/texts/listed-texts.ts';

const FILES = textFiles(new URL('../../data/texts/', import.meta.url)).filter(
  ({ area }) => area !== 'manifest',
);
const PACKAGE = new Map(
  packagedTexts(FILES, true).map(({ relativeDest, contents }) => [relativeDest, contents]),
);

const load = async <T>(name: string): Promise<T> => JSON.parse(PACKAGE.get(name) ?? '');

describe('the texts of the package', () => {
  it.each(FILES.map(({ language, area }) => `${language}/${area}`))(
    'are all of %s, by their ids',
    async (name) => {
      const [language = '', area = ''] = name.split('/');
      const written = FILES.find((file) => file.language === language && file.area === area)?.written ?? {};
      expect(await areaTexts(load, language, area)).toEqual(compileTexts(written));
    },
  );

  it('tell their ids in English alone', () => {
    const withIds = [...PACKAGE].filter(([, contents]) => contents.startsWith('{'));
    expect(withIds.every(([name]) => name.startsWith('texts/en/'))).toBe(true);
    expect(PACKAGE.get('texts/ar-XB/badge.json')).toMatch(/^\[/);
  });

  it('are not built where a language lacks one that English has', () => {
    expect(() => listedTexts(['badge.title', 'badge.other'], { 'badge.title': 'x' })).toThrow('badge.other');
  });
});
