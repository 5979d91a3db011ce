import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { CODE, isNode, type Node, parsed, walk } from '#tests/ui/texts/code-of-pages.ts';
import { classesIn } from './classes.ts';
import { isBound, type Sheet, sheetOf, written } from './sheets.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** The style sheets of all pages. */
export const SHEETS: readonly Sheet[] = ['src/ui', 'src/popup', 'src/dashboard']
  .flatMap((folder) => filesIn(folder, '.css'))
  .map((file) => sheetOf(file, read(file)));

export interface Code {
  file: string;
  /** The code and style sheets that it imports, statically or lazily. */
  imports: string[];
  classes: RegExp[];
}

const ALL_CODE: readonly Code[] = CODE.map(({ file, program }) => ({
  file,
  imports: importsOf(file, program),
  classes: classesIn(program),
}));

function importsOf(file: string, program: Node): string[] {
  const found: string[] = [];
  walk(program, ({ source }) => {
    if (isNode(source) && typeof source.value === 'string') found.push(source.value);
    return true;
  });
  return found.map((from) => (from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(file), from)));
}

const IMPORTS = new Map([...ALL_CODE, ...SHEETS].map(({ file, imports }) => [file, imports]));

/**
 * Sets of files that can be loaded together: each page's classes, and all code and style sheets that it imports, statically or
 * lazily.
 */
const PAGES = filesIn('entrypoints', '/index.html').map((file) => {
  const main = file.replace('index.html', 'main.tsx');
  return { html: { file, imports: [], classes: bodyClasses(read(file)) }, files: reachedFrom(main) };
});

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const next of IMPORTS.get(file) ?? []) reachedFrom(next, reached);
  return reached;
}

function bodyClasses(html: string): RegExp[] {
  const body = html.match(/<body class=("[^"]*")/)?.[1];
  return body ? classesIn(parsed('page.tsx', `<body class=${body} />`)) : [];
}

/** Returns the code that can be in a page with a style sheet. */
export function codeBeside({ file }: Sheet): Code[] {
  const pages = PAGES.filter(({ files }) => files.has(file));
  return [
    ...ALL_CODE.filter((code) => pages.some(({ files }) => files.has(code.file))),
    ...pages.map(({ html }) => html),
  ];
}

/** Returns the folders that a sheet belongs to: its own, and those that import it. */
function foldersOf({ file }: Sheet): string[] {
  const brings = ({ imports }: { imports: string[] }) => imports.includes(file);
  return [
    posix.dirname(file),
    ...ALL_CODE.filter(brings).map((code) => posix.dirname(code.file)),
    ...SHEETS.filter(brings).flatMap(foldersOf),
  ];
}

/**
 * Returns the selectors of a sheet that may match elements of code in the same page to which it does not belong.
 */
export function farReaching(sheet: Sheet, beside: readonly Code[] = codeBeside(sheet)): string[] {
  const folders = foldersOf(sheet);
  const isFor = ({ file }: Code) => folders.some((folder) => file.startsWith(`${folder}/`));
  const gives = (name: string) => (code: Code) => code.classes.some((pattern) => pattern.test(name));
  const own = beside.filter(isFor);
  const theirs = beside.filter((code) => !isFor(code));
  const isOwn = (name: string) => own.some(gives(name)) && !theirs.some(gives(name));
  return sheet.selectors.filter((selector) => !isBound(selector, isOwn)).map(written);
}
