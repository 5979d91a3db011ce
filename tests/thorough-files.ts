/**
 * Files whose tests take seconds: many property tries, hostile pages, whole résumés, counted growth. `npm test`
 * runs them; `npm run check` does not.
 */
export const THOROUGH = [
  'tests/any-character.test.ts',
  'tests/commands/{new-site,page-from-report,screenshots-market}.test.ts',
  'tests/demo/postings.test.ts',
  'tests/evaluation/commands.test.ts',
  'tests/evaluation/training/judged-texts.test.ts',
  'tests/insights/next-skills.test.ts',
  'tests/tools/learn/fit.test.ts',
  'tests/page/marks/find-lines.test.ts',
  'tests/posting/{budget,growth,hostile,hostile-facts,job-node,resilience}.test.ts',
  'tests/regexes.test.ts',
  'tests/files/resume/{hostile,read-resume}.test.ts',
  'tests/skills/{growth,heading-openings,hostile,skill-parts}.test.ts',
  'tests/store/{backup,kills,pages-at-once,set-aside}.test.ts',
  'tests/store/sync/converge.test.ts',
  'tests/files/{damaged-backups,exchange,read-file,reading-order,story}.test.ts',
  'tests/ui/{evidence,odd-records,payloads,views-grow}.test.{ts,tsx}',
];
