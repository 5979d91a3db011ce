import { describe, expect, test } from 'vitest';
import { textFiles } from '#src/tools/build/text-files.ts';
import { CODE, isNode, type Node, parsed, walk } from './code-of-pages.ts';
import { anatomyOf } from './placeholders.ts';

const FILES = textFiles(new URL('../../../data/texts/', import.meta.url)).filter(
  ({ language, area }) => language === 'en' && area !== 'manifest',
);
const ENGLISH = Object.assign({}, ...FILES.map(({ written }) => written)) as Record<string, string>;
const IDS = Object.keys(ENGLISH);

/** Functions that take a text's id, with the positions of its values and tags. */
const TAKERS: Record<string, { id: number; values: number; tags: number | null }> = {
  t: { id: 0, values: 1, tags: null },
  rich: { id: 0, values: 1, tags: 2 },
  marked: { id: 0, values: 1, tags: null },
  textOf: { id: 1, values: 2, tags: null },
};

interface Use {
  /** Possible texts. */
  ids: string[];
  /** Names of its values and tags; null if they come from elsewhere. */
  given: string[] | null;
}

/** Finds the texts that code uses: in calls, and as ids in data. */
function usesIn(program: Node): Use[] {
  const uses: Use[] = [];
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') return false;
    const taker = node.type === 'CallExpression' ? TAKERS[String((node.callee as Node).name)] : undefined;
    if (!taker) return true;
    const given = node.arguments as Node[];
    const ids = idsOf(given[taker.id]);
    if (ids.length > 0) uses.push({ ids, given: namesGiven(given, taker) });
    return true;
  });
  walk(program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && node.value in ENGLISH)
      uses.push({ ids: [node.value], given: null });
    return node.type !== 'ImportDeclaration';
  });
  return uses;
}

/** Returns possible ids: of a template all that fit, of a conditional those of both branches. */
function idsOf(node: Node | undefined): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return [String(node.value)];
  if (node.type === 'ConditionalExpression')
    return [
      ...idsOf(node.test as Node),
      ...idsOf(node.consequent as Node),
      ...idsOf(node.alternate as Node),
    ].filter((id) => id in ENGLISH);
  if (node.type !== 'TemplateLiteral') return [];
  const [start = '', end = ''] = (node.quasis as Node[]).map(
    ({ value }) => (value as { cooked: string }).cooked,
  );
  return IDS.filter(
    (id) => id.startsWith(start) && id.endsWith(end) && id.length > start.length + end.length,
  );
}

function namesGiven(
  given: Node[],
  { values, tags }: { values: number; tags: number | null },
): string[] | null {
  const parts = [given[values], tags === null ? undefined : given[tags]].filter((part) => part !== undefined);
  const names = parts.map(keysOf);
  return names.includes(null) ? null : names.flatMap((some) => some ?? []);
}

function keysOf(node: Node): string[] | null {
  if (node.type !== 'ObjectExpression') return null;
  const keys = (node.properties as Node[]).map(({ key }) => (isNode(key) ? String(key.name) : null));
  return keys.includes(null) ? null : keys.filter((key) => key !== null);
}

/** Finds errors in the use of texts: unknown ids, missing values, unused values. */
function faultsOf(uses: readonly Use[]): string[] {
  return uses.flatMap(({ ids, given }) =>
    ids.flatMap((id) => {
      const message = ENGLISH[id];
      if (message === undefined) return [`${id}: there is none`];
      if (given === null) return [];
      const { names, tags } = anatomyOf(message);
      // A tag that `marked` removes needs no maker.
      const wanted = [...names, ...[...tags].filter((tag) => tag !== 'b' || given.includes('b'))];
      const missing = wanted.filter((name) => !given.includes(name));
      return missing.map((name) => `${id}: ${name} is not given`);
    }),
  );
}

const USES = CODE.map(({ file, program }) => ({ file, uses: usesIn(program) }));

test('texts are said at all', () => {
  expect(USES.flatMap(({ uses }) => uses).length).toBeGreaterThan(300);
});

test('each text that is said exists, and is given what it is filled with', () => {
  const faults = USES.map(({ file, uses }) => [file, faultsOf(uses)] as const);
  expect(Object.fromEntries(faults.filter(([, some]) => some.length > 0))).toEqual({});
});

test('each text is said somewhere', () => {
  const used = new Set(USES.flatMap(({ uses }) => uses.flatMap(({ ids }) => ids)));
  expect(IDS.filter((id) => !used.has(id))).toEqual([]);
});

/** Pages that load further areas of texts; the popup's areas are loaded by all. */
const LOADS_MORE = /^src\/(?:dashboard|ui\/import)\//;

test('what is not loaded with the popup is said by the pages that load it, and nowhere else', () => {
  const others = FILES.filter(({ area }) => area !== 'popup' && area !== 'badge');
  const ids = new Set(others.flatMap(({ written }) => Object.keys(written)));
  const said = USES.filter(({ file }) => !LOADS_MORE.test(file)).flatMap(({ file, uses }) =>
    uses.flatMap((use) => use.ids.filter((id) => ids.has(id)).map((id) => `${file}: ${id}`)),
  );
  expect(ids.size).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

describe('what is wrong is noticed', () => {
  const faults = (code: string) => faultsOf(usesIn(parsed('a.tsx', code)));
  test.each([
    ['a text that is not there', "t('no.such')", ['no.such: there is none']],
    ['a value that is missing', "t('done.learning', {})", ['done.learning: name is not given']],
    ['a tag that is missing', "rich('quote', {}, {})", ['quote: quote is not given']],
    ['nothing', "t('done.learning', { name })", []],
  ])('%s', (_what, code, found) => expect(faults(code)).toEqual(found));
});
