import KINDS from '#data/companions.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import type { Skill } from '../skill.ts';
import type { Taxonomy } from '../taxonomy.ts';

function idsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A plain lower-case ending, which no product's name has: "Web servers", "Reverse proxy". */
const PLAIN_NAME = /\s\p{Ll}+$/u;
/** Skills used together: a list of nothing else is no choice. */
const COMPANIONS = KINDS.together.map(idsOf);

/** Skills used together when joined by a slash, but alternatives as examples: "REST/GraphQL APIs". */
const BOTH = KINDS['side by side'].map(idsOf);

/** Whether it is a practice or a concept, not a product: it has phrases, not only names. */
export function isNotion({ skill }: Hit): boolean {
  return skill.phrases.length > 0 || PLAIN_NAME.test(skill.name);
}

/** Whether its name is a common phrase too: "data warehouses", but not "SAFe". */
export const isWording = ({ skill }: Hit): boolean => PLAIN_NAME.test(skill.name);

/** Whether all hits are usually used together. */
export function areCompanions(hits: readonly Hit[]): boolean {
  return holdAll(COMPANIONS, hits, hits.length);
}

/** Whether a set contains at least `least` of the hits, or all of them. */
function holdAll(sets: readonly ReadonlySet<string>[], hits: readonly Hit[], least: number): boolean {
  const ids = new Set(hits.filter((hit) => !isWording(hit)).map(({ skill }) => skill.id));
  return sets.some((set) => [...ids].filter((id) => set.has(id)).length >= Math.min(least, ids.size));
}

/** Whether at least half of the adjacent skills can replace each other. */
export function areSubstitutes(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  if (holdAll([...COMPANIONS, ...BOTH], hits, 2)) return false;
  const pairs = hits.slice(1).map((hit, n) => [hits[n] as Hit, hit] as const);
  const close = pairs.filter(([a, b]) => isLike(a, b, taxonomy) && !areBothPlain(a, b));
  return close.length * 2 >= pairs.length;
}

/** Whether both are aspects of one thing ("automation/scripting", "TDD/BDD"); "Scrum/Kanban" are alternatives. */
function areBothPlain(a: Hit, b: Hit): boolean {
  return [a, b].every((hit) => isNotion(hit) && hit.skill.category !== 'process');
}

function isLike(a: Hit, b: Hit, taxonomy: Taxonomy): boolean {
  const similar = taxonomy.similar.get(a.skill.id)?.has(b.skill.id) === true;
  return (similar || areLanguages(a, b)) && !isKin(a, b, taxonomy);
}

/** Whether both do the same work by the taxonomy. A shared category counts, except that of all tools. */
export function areOfOneKind({ skill: a }: Hit, { skill: b }: Hit, { similar }: Taxonomy): boolean {
  if (similar.get(a.id)?.has(b.id)) return true;
  if (a.category === b.category && a.category !== 'devops') return true;
  return isLanguage(a) && isLanguage(b);
}

/** Whether half of them do the same work as another; in a list of complements fewer do. */
export function areMostlyOfOneKind(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  const alike = hits.filter((a) => hits.some((b) => a !== b && areOfOneKind(a, b, taxonomy)));
  return alike.length * 2 >= hits.length;
}

/** Whether it counts as a language: in "Node.js, Python or Java" a runtime represents its language. */
function isLanguage({ id, category }: Hit['skill']): boolean {
  return category === 'languages' || RUNTIMES.has(id);
}
const RUNTIMES = idsOf(KINDS.runtimes);

/**
 * Whether both are languages to program in. Query languages go with all others, and a runtime with its language.
 */
function areLanguages({ skill: a }: Hit, { skill: b }: Hit): boolean {
  const isApart = !RUNTIMES.has(a.id) && !RUNTIMES.has(b.id);
  return (
    [a, b].every((skill) => isLanguage(skill) && !QUERY.test(skill.id)) &&
    (isApart || !a.implies.some((id) => b.implies.includes(id)))
  );
}
const QUERY = /sql|^(?:bash|shell|html|xml|css)/;

/** Whether one implies the other: "TypeScript/JavaScript" offers no choice. */
function isKin({ skill: a }: Hit, { skill: b }: Hit, { implied }: Taxonomy): boolean {
  return implied.get(a.id)?.has(b.id) === true || implied.get(b.id)?.has(a.id) === true;
}

/** Whether the first implies each of the others, or is implied by it: "C#/.NET". */
export function areKin(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  return hits.slice(1).every((hit) => isKin(hits[0] as Hit, hit, taxonomy));
}

/** Returns the products that most of them are parts of, as Lambda and S3 of AWS. */
export function wholesOf(hits: readonly Hit[], { implied, skills }: Taxonomy): Skill[] {
  const wholes = hits.flatMap(({ skill }) => [...(implied.get(skill.id) ?? [])]);
  const isOfMost = (whole: string) => wholes.filter((other) => other === whole).length * 2 > hits.length;
  return wholes.filter(isOfMost).flatMap((id) => skills.get(id) ?? []);
}

/** Whether its parts are used side by side; parts of a language or a database are alternatives. */
export const isPlatform = ({ category, phrases }: Skill): boolean =>
  PLATFORMS.has(category) && phrases.length === 0;
const PLATFORMS = new Set(['cloud', 'data-engineering', 'business-software', 'it-operations']);
