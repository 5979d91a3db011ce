import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * Files whose tests take seconds: many property tries, hostile pages, whole résumés, counted growth. `npm test`
 * runs them; `npm run check` does not.
 */
const THOROUGH = [
  'tests/any-character.test.ts',
  'tests/commands/{new-site,page-from-report,screenshots-market}.test.ts',
  'tests/demo/postings.test.ts',
  'tests/evaluation/commands.test.ts',
  'tests/evaluation/training/judged-texts.test.ts',
  'tests/insights/next-skills.test.ts',
  'tests/learn/fit.test.ts',
  'tests/marks/find-lines.test.ts',
  'tests/posting/{budget,growth,hostile,hostile-facts,job-node,resilience}.test.ts',
  'tests/regexes.test.ts',
  'tests/resume/{hostile,read-resume}.test.ts',
  'tests/skills/{growth,heading-openings,hostile,skill-parts}.test.ts',
  'tests/store/{backup,kills,pages-at-once,set-aside}.test.ts',
  'tests/sync/converge.test.ts',
  'tests/transfer/{damaged-backups,exchange,read-file,reading-order,story}.test.ts',
  'tests/ui/{evidence,odd-records,payloads,views-grow}.test.{ts,tsx}',
];

/**
 * Effects that later files in the same worker cannot undo or would find: mocked modules, step counts from the
 * first block, and state that these views keep.
 */
const CHANGES_ITS_WORKER =
  /\bvi\.(?:mock|doMock|resetModules)\(|\bnode:inspector'|\/shown-(?:popup|roadmap)\.tsx'|\/followed-page\.ts'/;

/**
 * State that other files in the worker could find: database, browser, language, globals, fake time, working
 * directory, files. Such a file restores it, yet `npm test` isolates it. An environment variable read with a
 * default does not count.
 */
const TOUCHES_ITS_WORKER = new RegExp(
  [
    /fake-indexeddb|fake-browser|\bvi\.|\bglobalThis\b|\b(?:before|after)(?:Each|All)\b|\bspeak|\bset(?:Texts|Naming)\b/,
    /\bprocess\.(?!env\.\w+ \?\?(?!=))(?:env|chdir|on|once|exitCode)\b|\bconfigureGlobal\b|\bObject\.defineProp|\.prototype(?:\.\w+\s*=(?!=)|\s*[,[])/,
    /\b(?:console|performance|Math|Date|Intl|navigator|document|window)\.\w+\s*=(?!=)/,
    /\b(?:writeFile|appendFile|mkdir|mkdtemp|cp|copyFile|rename|rm|rmdir|unlink|symlink|utimes)(?:Sync)?\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const HAS_A_PAGE = /^\/\/ @vitest-environment happy-dom/m;

/** Comment lines. A comment after code counts as code, so no code is missed. */
const COMMENTS = /^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm;

const IMPORTS = /\b(?:from|import)\b\s*\(?\s*'(#tests|\.{1,2})\/([^']+\.tsx?)'/g;

interface Files {
  /** Files that leave nothing behind and share workers, so their imports load once. */
  together: string[];
  /** Files that change their worker and restore it. */
  touching: string[];
  /** The same with a page. */
  pages: string[];
  /** Files with a worker of their own. */
  alone: string[];
  thorough: string[];
}

/** Groups test files by how they are run. */
export function whichFiles(root: string): Files {
  const find = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const thorough = THOROUGH.flatMap((pattern) => {
    const found = find(pattern);
    if (found.length === 0) throw new Error(`tests/which-files.ts names ${pattern}, and there is none`);
    return found;
  });
  const others = find('tests/**/*.test.{ts,tsx}').filter((file) => !thorough.includes(file));
  const texts = new Map<string, string>();
  const read = (file: string) => {
    const path = `${root}/${file}`;
    const text = texts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
    texts.set(file, text);
    return text;
  };
  const kinds = Object.groupBy(others, (file) => kindOf(file, read));
  return { alone: [], pages: [], touching: [], together: [], ...kinds, thorough };
}

/**
 * Returns how a test file is run, by its code and that of all its imports from `tests`: helpers affect their
 * caller's worker. Comments do not count.
 * @param read returns a file's text by its path from the root, empty if there is none
 */
export function kindOf(file: string, read: (file: string) => string): Exclude<keyof Files, 'thorough'> {
  const code = [...codeOf(file, read).values()].join('\n');
  if (CHANGES_ITS_WORKER.test(code)) return 'alone';
  if (HAS_A_PAGE.test(read(file))) return 'pages';
  return TOUCHES_ITS_WORKER.test(code) ? 'touching' : 'together';
}

/** Returns the code of a file and of everything it imports from `tests`, directly or indirectly, by path. */
function codeOf(file: string, read: (file: string) => string, found = new Map<string, string>()) {
  const code = read(file).replace(COMMENTS, '');
  found.set(file, code);
  for (const [, from = '', path = ''] of code.matchAll(IMPORTS)) {
    const imported = posix.join(from === '#tests' ? 'tests' : `${posix.dirname(file)}/${from}`, path);
    if (imported.startsWith('tests/') && !found.has(imported)) codeOf(imported, read, found);
  }
  return found;
}
