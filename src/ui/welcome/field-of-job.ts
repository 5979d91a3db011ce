import WORDS from '#data/job-words.json' with { type: 'json' };
import ROLES from '#data/roles.json' with { type: 'json' };
import { type KnownField, knownField } from '#src/market/known-field.ts';
import { skillNames } from '#src/transfer/skill-names.ts';
import { namedTaxonomy } from '#src/ui/taxonomy.ts';

/** Returns whether Gaplight knows a job title's field. */
export async function fieldOfJob(job: string): Promise<KnownField> {
  const names = skillNames(await namedTaxonomy());
  // A skill whose name is also a common word, such as Chef or Go, says nothing about a job.
  const isTechnical = (word: string) => {
    const skill = names.exact(word);
    return skill !== null && skill.sense === null && skill.category !== 'own' && skill.kind !== 'practice';
  };
  return knownField(job, ROLES, WORDS, isTechnical);
}
