import { expect, it } from 'vitest';
import { kindOf } from './which-files.ts';

/** Returns how a file beside these helpers is run. */
const kindBeside = (code: string, helpers: Record<string, string> = {}) => {
  const texts = { ...helpers, 'tests/ui/some.test.ts': code };
  return kindOf('tests/ui/some.test.ts', (file) => (file in texts ? texts[file as keyof typeof texts] : ''));
};

it('lets files share a worker that change nothing in it', () => {
  expect(
    kindBeside("import { page } from './page.ts';", { 'tests/ui/page.ts': 'export const page = 1;' }),
  ).toBe('together');
  expect(kindBeside('const runs = Number(process.env.RUNS ?? 100);')).toBe('together');
  expect(kindBeside('expect(Object.getPrototypeOf(one)).toBe(Object.prototype);')).toBe('together');
});

it.each([
  'setNaming(NAMING);',
  "Object.defineProperty(navigator, 'locks', {});",
  'process.chdir(folder);',
  "process.env.TZ = 'UTC';",
  "process.env.TZ ??= 'UTC';",
  "await writeFile(path, '');",
  'mkdtempSync(tmpdir());',
  'console.error = () => {};',
  'Array.prototype.at = at;',
  'Object.assign(Array.prototype, { at });',
  'fc.configureGlobal({ seed: 1 });',
])('knows what others could find: %s', (code) => {
  expect(kindBeside(code)).toBe('touching');
});

it('reads what a file imports from tests, and what that imports, in a circle too', () => {
  const helpers = {
    'tests/ui/kept/first.ts': "export * from '#tests/second.ts';",
    'tests/second.ts': "import './ui/kept/first.ts';\nconst third = await import('./third.ts');",
    'tests/third.ts': 'setNaming(NAMING);',
  };
  expect(kindBeside("import {\n  a,\n} from './kept/first.ts';", helpers)).toBe('touching');
  expect(kindBeside("import { a } from '../third.ts';", { 'tests/third.ts': "vi.mock('a');" })).toBe('alone');
  expect(kindBeside("import { a } from '../../src/a.ts';", { 'src/a.ts': 'setNaming(a);' })).toBe('together');
});

it('passes over comments, but not over code that stands beside one', () => {
  expect(kindBeside('// setNaming( names them\n\n/**\n * vi.mock( too\n */\n  // and speak')).toBe(
    'together',
  );
  expect(kindBeside('/* names */ setNaming(a);')).toBe('touching');
  expect(kindBeside("const url = 'https://a'; setNaming(a); // b")).toBe('touching');
});

it('takes a page from the file alone: a helper has none', () => {
  const page = '// @vitest-environment happy-dom\n';
  expect(kindBeside(page)).toBe('pages');
  expect(kindBeside("import './page.ts';", { 'tests/ui/page.ts': page })).toBe('together');
});
