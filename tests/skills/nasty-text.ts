import fc from 'fast-check';

/** Pieces that are hard for a reader when repeated. */
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

/** A few pieces with separators: repeated, they make a text that only a hostile page holds. */
export const nastyUnit: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 6 })
  .map((pairs) => pairs.flat().join(''));

/** Repeats a unit to about this many characters. */
export const repeated = (unit: string, letters: number): string =>
  unit.repeat(Math.max(1, Math.round(letters / unit.length)));
