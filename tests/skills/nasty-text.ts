import fc from 'fast-check';

/** Pieces that readers of a posting stumble over when they come again and again. */
const PIECES = [
  'Java',
  'Go',
  'Node.js',
  'C++',
  'K8s',
  'our platform',
  'Acme Inc',
  'you',
  'we use',
  'e.g.',
  'such as',
  'or',
  'and',
  'not',
  'with',
  'a plus',
  'nice to have:',
  'Must have:',
  'Requirements:',
  '3+ years of',
  '5 yrs.',
  'experience in',
  'At AcmeN Inc',
  'unit',
  'tests',
  'İ',
  '😀',
  'http://a.com/',
  'me@a.com',
  '7',
];
const SIGNS = [
  ' ',
  ', ',
  '; ',
  '. ',
  ': ',
  ' • ',
  ' - ',
  ' | ',
  '/',
  '(',
  ') ',
  '"',
  '\n',
  '  ',
  '? ',
  '! ',
  '-',
];

/** A few pieces and the signs between them: repeated, they make a text that nobody writes and a page may hold. */
export const nastyUnit: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.flat().join(''));

/** A unit as often as it takes to make a text of about that many letters. */
export const repeated = (unit: string, letters: number): string =>
  unit.repeat(Math.max(1, Math.round(letters / unit.length)));
