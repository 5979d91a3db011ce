import { describe, expect, it } from 'vitest';
import type { Block } from '#src/posting/posting.ts';
import { type Mention, TITLE } from '#src/skills/mention.ts';
import { withRoles } from '#src/skills/roles/with-roles.ts';

/** Names the words between stars as skills, each once with all its places, and returns their roles. */
function rolesIn(title: string, ...lines: string[]) {
  const mentions = new Map<string, Mention>();
  const read = (line: string, block: number): string => {
    let text = '';
    for (const [n, part] of line.split('*').entries()) {
      const start = text.length;
      text += part;
      if (n % 2 === 0) continue;
      const before = mentions.get(part)?.places ?? [];
      const places = [...before, { block, start, end: text.length }];
      mentions.set(part, { skill: part, places, need: 'required', years: null, anyOf: null });
    }
    return text;
  };
  const plain = read(title, TITLE);
  const blocks = lines.map((line, n): Block => {
    const isItem = line.startsWith('- ');
    return { kind: isItem ? 'item' : 'paragraph', text: read(isItem ? line.slice(2) : line, n) };
  });
  return Object.fromEntries(
    withRoles([...mentions.values()], { title: plain, blocks }).map(({ skill, roles }) => [
      skill,
      roles ?? 'all',
    ]),
  );
}

describe('the roles of a posting', () => {
  it('are the fields of its title that the text lists', () => {
    const text = 'We use *Git*. Backend: *Java*, *Kafka* Frontend: *React* Android: *Kotlin*, *Java*';
    expect(rolesIn('Backend / Frontend / *Android* / QA', text)).toEqual({
      Android: ['Android'],
      Git: 'all',
      Java: ['Backend', 'Android'],
      Kafka: ['Backend'],
      React: ['Frontend'],
      Kotlin: ['Android'],
    });
  });

  it('are jobs that the text lists, with the items below each', () => {
    const lines = [
      'Senior Backend Engineer: you own *Go* and *Kafka*.',
      'Data Scientist:',
      '- *Python*',
      '- *Spark*',
    ];
    expect(rolesIn('Engineers', ...lines, 'You know *SQL*.')).toEqual({
      Go: ['Senior Backend Engineer'],
      Kafka: ['Senior Backend Engineer'],
      Python: ['Data Scientist'],
      Spark: ['Data Scientist'],
      SQL: 'all',
    });
  });

  it('are two fields only if the text says that they are several', () => {
    const stack = 'Backend: *Java*. Frontend: *React*.';
    expect(rolesIn('Backend / Frontend', stack)).toEqual({ Java: 'all', React: 'all' });
    expect(rolesIn('Backend / Frontend', 'Open roles', stack)).toEqual({
      Java: ['Backend'],
      React: ['Frontend'],
    });
  });

  it('are no parts of a stack, and no single job', () => {
    const stack = 'Backend: *Java*. Frontend: *React*. Data: *Kafka*. Our roles are remote.';
    expect(rolesIn('Full Stack Engineer', stack)).toEqual({ Java: 'all', React: 'all', Kafka: 'all' });
    const one = 'Senior Backend Engineer: you own *Go*.';
    expect(rolesIn('Senior Backend Engineer', one, 'Frontend: *React*')).toEqual({ Go: 'all', React: 'all' });
    expect(rolesIn('Engineers', one, 'Data Scientist: you like people.')).toEqual({ Go: 'all' });
  });
});
