import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { Tile } from '#src/ui/tile.tsx';

/** What postings ask for most, across fields: enough to begin with, and each is one press. */
const OFTEN_ASKED: readonly string[] = [
  'python',
  'javascript',
  'typescript',
  'java',
  'csharp',
  'go',
  'sql',
  'react',
  'nodejs',
  'git',
  'docker',
  'kubernetes',
  'linux',
  'rest',
  'postgresql',
  'aws',
  'azure',
  'ci-cd',
];

interface Props {
  taxonomy: Taxonomy;
  add: (skill: string, name: string) => void;
}

/** The list while it is empty: what to begin with. */
export function FirstPicks({ taxonomy, add }: Props) {
  const skills = OFTEN_ASKED.flatMap((id) => taxonomy.skills.get(id) ?? []);
  return (
    <section class="first-picks" aria-labelledby="first-picks">
      <h2 id="first-picks">Often asked for</h2>
      <div class="chips">
        {skills.map(({ id, name }) => (
          <button key={id} type="button" class="chip" onClick={() => add(id, name)}>
            <Tile small skill={id} name={name} /> {name}
          </button>
        ))}
      </div>
      <p class="quiet">
        Or open a job posting: with no skills yet, Gaplight’s popup offers what the posting asks for, to pick
        from.
      </p>
    </section>
  );
}
