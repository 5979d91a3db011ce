import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

// In a process of its own, as module order and import attributes count there.
test('npm run match answers for a posting and a person', () => {
  const text = 'Requirements\n- Python, Django and Docker\n- German at C1 is required.';
  const postings = written('postings.json', [{ id: 'backend', title: 'Backend Developer', text }]);
  const languages = [{ language: 'de', level: 'B1' }];
  const people = written('people.json', [{ id: 'ann', skills: { django: 4 }, circumstances: { languages } }]);
  const command = join(import.meta.dirname, 'match.ts');
  const printed = execFileSync(process.execPath, [command, postings, people], { encoding: 'utf8' });
  const [{ id, people: answers }] = JSON.parse(printed);
  expect(id).toBe('backend');
  expect(answers.ann).toMatchObject({
    score: expect.any(Number),
    gaps: [{ skills: [{ id: 'docker', quotes: ['Docker'] }], need: 'required' }],
    next: [{ id: 'docker', name: 'Docker' }],
    requirements: [{ kind: 'language', values: ['de'], level: 'C1', quote: 'German', state: 'lacking' }],
  });
});
