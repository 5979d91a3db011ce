import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';
import { Tile } from '#src/ui/tile.tsx';
import type { AskedRow } from './asked-list.ts';

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

/** From so many on, what the user's own postings ask for is the better beginning. */
const ENOUGH = 6;
const MOST = 18;

interface Props {
  taxonomy: Taxonomy;
  /** What the kept postings ask for, most asked first. */
  asked: readonly AskedRow[];
  add: (skill: string, name: string) => void;
}

/** The list while it is empty: what to begin with. */
export function FirstPicks({ taxonomy, asked, add }: Props) {
  const theirs = asked.length >= ENOUGH;
  const skills = theirs
    ? asked.slice(0, MOST).map(({ skill, name }) => ({ id: skill, name }))
    : OFTEN_ASKED.flatMap((id) => taxonomy.skills.get(id) ?? []);
  return (
    <section class="first-picks" aria-labelledby="first-picks">
      <h2 id="first-picks">{t(theirs ? 'skills.first-theirs' : 'skills.first-often')}</h2>
      <div class="chips">
        {skills.map(({ id, name }) => (
          <button key={id} type="button" class="chip" onClick={() => add(id, name)}>
            <Tile small skill={id} name={name} /> {name}
          </button>
        ))}
      </div>
      <p class="quiet">{t('skills.first-or')}</p>
    </section>
  );
}
