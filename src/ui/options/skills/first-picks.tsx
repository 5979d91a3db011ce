import type { Taxonomy } from '#src/skills/taxonomy.ts';
import { t } from '#src/ui/t.ts';
import { Tile } from '#src/ui/tile.tsx';
import type { AskedRow } from './asked-list.ts';

/** The skills required most across all fields, as first suggestions. */
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

/** Minimum skills in the user's own postings to suggest those instead. */
const ENOUGH = 6;
const MOST = 18;

interface Props {
  taxonomy: Taxonomy;
  /** The skills that stored postings require, most required first. */
  asked: readonly AskedRow[];
  add: (skill: string, name: string) => void;
}

/** Shown while nothing is tracked: skills to begin with. */
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
