import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const CHROME = 'https://chromewebstore.googleapis.com';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  uses?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
  strategy?: { matrix: { include?: Record<string, string>[] } };
}
interface Workflow {
  permissions: Record<string, string>;
  concurrency?: object;
  jobs: Record<string, Job>;
}

const texts = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
const workflows = new Map(texts.map(([file, text]) => [file, parse(text) as Workflow]));
const release = workflows.get('release.yml') as Workflow;

test('there are the checks and the release', () => {
  expect([...workflows.keys()].sort()).toEqual(['check.yml', 'release.yml']);
});

describe.each(texts)('%s', (file, text) => {
  const workflow = workflows.get(file) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);

  test('takes each action at one commit, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('may read and no more, but for jobs that say so', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toBeDefined();
  });

  test('leaves no token in the work tree', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts nothing that others can write into a script’s text', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('runs npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:-[\w-]+ )*([a-z][\w-]*)/g)]);
    expect(named.filter(([, script]) => !Object.hasOwn(scripts, script ?? ''))).toEqual([]);
  });
});

test('writing is one job’s, and the scan’s results', () => {
  const writers = [...workflows].flatMap(([file, { jobs }]) =>
    Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, may]) => may === 'write')
        .map(([what]) => `${file} ${job}: ${what}`),
    ),
  );
  expect(writers.sort()).toEqual([
    'check.yml scan: security-events',
    'release.yml check: security-events',
    'release.yml publish: contents',
  ]);
});

describe('the stores, as far as their own program goes without them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaplight-submit-'));
  mkdirSync(join(folder, 'release'));
  for (const kind of ['chrome', 'firefox', 'sources'])
    writeFileSync(join(folder, `release/gaplight-1.2.0-${kind}.zip`), '');
  writeFileSync(join(folder, 'release/amo.json'), '{"version":{}}');
  afterAll(() => rmSync(folder, { recursive: true }));

  const job = release.jobs.submit;
  const submit = job?.steps?.find(({ name }) => name === 'Submit');
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

  /** Runs the step's first command, the dry run, like the workflow, with fake secrets. */
  function dryRun(store: string) {
    const zips = job?.strategy?.matrix.include?.find((row) => row.store === store)?.zips ?? '';
    const secret = (name: string) => (name.endsWith('PRIVATE_KEY') ? privateKey : 'made-up');
    const env = Object.entries(submit?.env ?? {}).map(([name, value]) => [
      name,
      value.startsWith('${{') ? secret(name) : value,
    ]);
    const program = join(ROOT, 'node_modules/publish-browser-extension/bin/publish-extension.mjs');
    const answers = join(import.meta.dirname, 'answer-as-stores.mjs');
    return spawnSync(
      process.execPath,
      ['--import', answers, program, '--dry-run', ...zips.trim().replaceAll('VERSION', '1.2.0').split(/\s+/)],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, ...Object.fromEntries(env) } },
    );
  }

  test('are asked in a dry run before anything is sent', () => {
    expect(submit?.run).toMatch(/^zips=.*\nnpx wxt submit --dry-run \$zips\nnpx wxt submit \$zips\n$/);
  });

  test.each([
    [
      'chrome',
      ['https://oauth2.googleapis.com/token', `${CHROME}/v2/publishers/made-up/items/made-up:fetchStatus`],
    ],
    ['firefox', ['https://addons.mozilla.org/api/v5/addons/addon/gaplight@gaplight']],
    ['edge', []],
  ])('%s takes its flags and secrets', (store, asked) => {
    const { status, stdout, stderr } = dryRun(store);
    expect(`${stdout}${stderr}`).toContain('Dry run, skipping submission');
    expect([...stderr.matchAll(/^asked: (.+)$/gm)].map(([, address]) => address)).toEqual(asked);
    expect(status, stderr).toBe(0);
  });
});
