import { globSync, readFileSync } from 'node:fs';

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
  /\bvi\.(?:mock|doMock|resetModules)\(|#tests\/steps\.ts'|\/shown-(?:popup|roadmap)\.tsx'|\/followed-page\.ts'/;

/**
 * What others in the same worker could find: a database, a browser, a language, a global, time that stands still. Such a file
 * puts it back; `npm test` takes none's word for it.
 */
const TOUCHES_ITS_WORKER =
  /fake-indexeddb|fake-browser|\bvi\.|\bglobalThis\b|\bprocess\.env\b|\b(?:before|after)(?:Each|All)\b|\bspeak|\bsetTexts\b/;

const HAS_A_PAGE = /^\/\/ @vitest-environment happy-dom/m;

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
  const kindOf = (file: string): keyof Files => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    if (CHANGES_ITS_WORKER.test(text)) return 'alone';
    if (HAS_A_PAGE.test(text)) return 'pages';
    return TOUCHES_ITS_WORKER.test(text) ? 'touching' : 'together';
  };
  return { alone: [], pages: [], touching: [], together: [], ...Object.groupBy(others, kindOf), thorough };
}
