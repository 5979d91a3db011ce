import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * Files whose tests take seconds: many tries of a property, every hostile page, whole résumés, growth counted step by step.
 * `npm test` runs them, and whoever names them; `npm run check` does not.
 */
const THOROUGH = [
  'tests/any-character.test.ts',
  'tests/commands/{new-site,page-from-report,screenshots-market}.test.ts',
  'tests/demo/postings.test.ts',
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
 * What cannot be undone for the files that come after in the same worker, or is not to be found as another left it: a mocked
 * module, a count from the first block on, and what these views load once and keep.
 */
const CHANGES_ITS_WORKER =
  /\bvi\.(?:mock|doMock|resetModules)\(|\bnode:inspector'|\/shown-(?:popup|roadmap)\.tsx'|\/followed-page\.ts'/;

/**
 * What others in the same worker could find: a database, a browser, a language, a global, time that stands still, another folder
 * to work in, a file. Such a file puts it back; `npm test` takes none's word for it. A variable that is only read, with a value
 * for where it is not set, is nothing of the kind.
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

/** Lines that are comments. One behind code counts as code: nothing that runs is overlooked. */
const COMMENTS = /^\s*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm;

const IMPORTS = /\b(?:from|import)\b\s*\(?\s*'(#tests|\.{1,2})\/([^']+\.tsx?)'/g;

interface Files {
  /** They leave nothing behind and share workers: what they import is loaded once, and not once for each. */
  together: string[];
  /** They change what their worker has, and put it back. */
  touching: string[];
  /** So do these, and have a page. */
  pages: string[];
  /** Each has a worker of its own. */
  alone: string[];
  thorough: string[];
}

/** The files of tests, by how they are run. */
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
 * How a file of tests is run, by what it says, and what all that it imports from `tests` says: a helper changes the worker of
 * whoever calls it. Comments do not count.
 * @param read gives the text of a file by its path from the root, empty where there is none
 */
export function kindOf(file: string, read: (file: string) => string): Exclude<keyof Files, 'thorough'> {
  const code = [...codeOf(file, read).values()].join('\n');
  if (CHANGES_ITS_WORKER.test(code)) return 'alone';
  if (HAS_A_PAGE.test(read(file))) return 'pages';
  return TOUCHES_ITS_WORKER.test(code) ? 'touching' : 'together';
}

/** What runs of a file, and of each in `tests` that it imports or that those import, by their paths. */
function codeOf(file: string, read: (file: string) => string, found = new Map<string, string>()) {
  const code = read(file).replace(COMMENTS, '');
  found.set(file, code);
  for (const [, from = '', path = ''] of code.matchAll(IMPORTS)) {
    const imported = posix.join(from === '#tests' ? 'tests' : `${posix.dirname(file)}/${from}`, path);
    if (imported.startsWith('tests/') && !found.has(imported)) codeOf(imported, read, found);
  }
  return found;
}
