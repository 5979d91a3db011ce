import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { CODE, type Node, parsed } from '#tests/texts/code-of-pages.ts';
import { classesIn } from './classes.ts';
import { isBound, type Sheet, sheetOf, written } from './sheets.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** The style sheets of all pages. */
export const SHEETS: readonly Sheet[] = filesIn('src/ui', '.css').map((file) => sheetOf(file, read(file)));

interface Code {
  file: string;
  /** The style sheets that it imports. */
  sheets: string[];
  classes: RegExp[];
}

/** What the pages are made of, with the classes that each gives. */
export const GIVEN: readonly Code[] = [
  ...CODE.map(({ file, program }) => ({
    file,
    sheets: sheetsOf(file, program),
    classes: classesIn(program),
  })),
  ...filesIn('entrypoints', '.html').map((file) => ({ file, sheets: [], classes: bodyClasses(read(file)) })),
];

function sheetsOf(file: string, program: Node): string[] {
  return (program.body as Node[])
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source }) => String((source as Node).value))
    .filter((from) => from.endsWith('.css'))
    .map((from) => (from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(file), from)));
}

function bodyClasses(html: string): RegExp[] {
  const written = html.match(/<body class=("[^"]*")/)?.[1];
  return written ? classesIn(parsed('page.tsx', `<body class=${written} />`)) : [];
}

/** The folders that a sheet is for: its own, and those whose code or sheets bring it in. */
function foldersOf({ file }: Sheet): string[] {
  const bringing = [
    ...GIVEN.filter(({ sheets }) => sheets.includes(file)).map((code) => posix.dirname(code.file)),
    ...SHEETS.filter(({ imports }) => imports.includes(file)).flatMap(foldersOf),
  ];
  return [posix.dirname(file), ...bringing];
}

/** The selectors of a sheet that may match what is shown by code that it is not for. */
export function farReaching(sheet: Sheet, given: readonly Code[] = GIVEN): string[] {
  const folders = foldersOf(sheet);
  const isFor = ({ file }: Code) => folders.some((folder) => file.startsWith(`${folder}/`));
  const gives = (name: string) => (code: Code) => code.classes.some((pattern) => pattern.test(name));
  const theirs = given.filter((code) => !isFor(code));
  const isOwn = (name: string) => given.filter(isFor).some(gives(name)) && !theirs.some(gives(name));
  return sheet.selectors.filter((selector) => !isBound(selector, isOwn)).map(written);
}
