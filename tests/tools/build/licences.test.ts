import { expect, test } from 'vitest';
import { licencesText, type ShippedPackage } from '#src/tools/build/licences.ts';

const shipped = (name: string, text: string, license = 'MIT'): ShippedPackage => ({
  name,
  version: '1.0.0',
  license,
  text,
});
const GRANT = 'Permission is hereby granted to do\nas you like.';

test('packages under one licence share its text, and each keeps who holds its copyright', () => {
  const text = licencesText([
    shipped('kiln', `MIT License\n\nCopyright (c) 2024 Adatum\n\n${GRANT}\n`),
    shipped('loom', `The MIT License (MIT)\n\nCopyright 2025 Tailspin\n\n${GRANT.replace('\n', ' ')}`),
  ]);
  expect(text.match(/Permission/g)).toHaveLength(1);
  expect(text).toContain(
    `kiln 1.0.0 (MIT)\nCopyright (c) 2024 Adatum\n\nloom 1.0.0 (MIT)\nCopyright 2025 Tailspin\n\n${GRANT}`,
  );
});

test('another text stays apart, and a licence that asks for no text is given by its address', () => {
  const text = licencesText([
    shipped('kiln', `Copyright 2024 Adatum\n\n${GRANT}`),
    shipped('anvil', 'Copyright 2024 Adatum\n\nDo as you like, but tell us.', 'ISC'),
    shipped('icons', 'To the greatest extent permitted …', 'CC0-1.0'),
  ]);
  expect(text).toContain('but tell us.');
  expect(text).toContain(GRANT);
  expect(text).toContain(
    'icons 1.0.0 (CC0-1.0)\n\nThe licence: https://creativecommons.org/publicdomain/zero/1.0/\nThe source: https://www.npmjs.com/package/icons/v/1.0.0',
  );
  expect(text).not.toContain('greatest extent');
});
