import KINDS from '#data/companions.json' with { type: 'json' };
import type { Hit } from '../names/matcher.ts';
import type { Skill } from '../skill.ts';
import type { Taxonomy } from '../taxonomy.ts';

function idsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** "Web servers", "Reverse proxy": no product's name ends like this. */
const PLAIN_NAME = /\s\p{Ll}+$/u;
/** Taken together, not one for the other: a list of nothing else is no choice. */
const COMPANIONS = KINDS.together.map(idsOf);

/** Side by side where a slash or a parenthesis names them, though one may do where they are examples: "REST/GraphQL APIs". */
const BOTH = KINDS['side by side'].map(idsOf);

/** A practice or a concept, and no product: it has wordings, not only names. */
export function isNotion({ skill }: Hit): boolean {
  return skill.phrases.length > 0 || PLAIN_NAME.test(skill.name);
}

/** The same, where its name is a wording: "data warehouses", but not "SAFe". */
export const isWording = ({ skill }: Hit): boolean => PLAIN_NAME.test(skill.name);

/** Whether all of the hits are taken together as a rule. */
export function areCompanions(hits: readonly Hit[]): boolean {
  return holdAll(COMPANIONS, hits, hits.length);
}

/** Whether one of the sets holds no less than `least` of the hits, or all that are named. */
function holdAll(sets: readonly ReadonlySet<string>[], hits: readonly Hit[], least: number): boolean {
  const ids = new Set(hits.filter((hit) => !isWording(hit)).map(({ skill }) => skill.id));
  return sets.some((set) => [...ids].filter((id) => set.has(id)).length >= Math.min(least, ids.size));
}

/** At least half of the neighbours are close to each other: one does where the other is asked for. */
export function areSubstitutes(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  if (holdAll([...COMPANIONS, ...BOTH], hits, 2)) return false;
  const pairs = hits.slice(1).map((hit, n) => [hits[n] as Hit, hit] as const);
  const close = pairs.filter(([a, b]) => isLike(a, b, taxonomy) && !areBothPlain(a, b));
  return close.length * 2 >= pairs.length;
}

/** "automation/scripting", "TDD/BDD" name two sides of one thing; "Scrum/Kanban" are two ways to go about it. */
function areBothPlain(a: Hit, b: Hit): boolean {
  return [a, b].every((hit) => isNotion(hit) && hit.skill.category !== 'process');
}

function isLike(a: Hit, b: Hit, taxonomy: Taxonomy): boolean {
  const similar = taxonomy.similar.get(a.skill.id)?.has(b.skill.id) === true;
  return (similar || areLanguages(a, b)) && !isKin(a, b, taxonomy);
}

/** Whether both do the same work, as far as the taxonomy tells: a category is a kind, but for that of all tools at once. */
export function areOfOneKind({ skill: a }: Hit, { skill: b }: Hit, { similar }: Taxonomy): boolean {
  if (similar.get(a.id)?.has(b.id)) return true;
  if (a.category === b.category && a.category !== 'devops') return true;
  return isLanguage(a) && isLanguage(b);
}

/** Whether half of them do the work of another one: fewer do in a list of what goes together. */
export function areMostlyOfOneKind(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  const alike = hits.filter((a) => hits.some((b) => a !== b && areOfOneKind(a, b, taxonomy)));
  return alike.length * 2 >= hits.length;
}

/** "Node.js, Python or Java": what runs a language stands for it. */
function isLanguage({ id, category }: Hit['skill']): boolean {
  return category === 'languages' || RUNTIMES.has(id);
}
const RUNTIMES = idsOf(KINDS.runtimes);

/** Programs are written in one of them or the other; what queries data goes with all, and a runtime with its language. */
function areLanguages({ skill: a }: Hit, { skill: b }: Hit): boolean {
  const isApart = !RUNTIMES.has(a.id) && !RUNTIMES.has(b.id);
  return (
    [a, b].every((skill) => isLanguage(skill) && !QUERY.test(skill.id)) &&
    (isApart || !a.implies.some((id) => b.implies.includes(id)))
  );
}
const QUERY = /sql|^(?:bash|shell|html|xml|css)/;

/** Whoever has TypeScript has JavaScript: "TypeScript/JavaScript" offers no choice. */
function isKin({ skill: a }: Hit, { skill: b }: Hit, { implied }: Taxonomy): boolean {
  return implied.get(a.id)?.has(b.id) === true || implied.get(b.id)?.has(a.id) === true;
}

/** Whether one comes with the other throughout: "C#/.NET". */
export function areKin(hits: readonly Hit[], taxonomy: Taxonomy): boolean {
  return hits.slice(1).every((hit) => isKin(hits[0] as Hit, hit, taxonomy));
}

/** What most of them are a part of, as Lambda and S3 are of AWS. */
export function wholesOf(hits: readonly Hit[], { implied, skills }: Taxonomy): Skill[] {
  const wholes = hits.flatMap(({ skill }) => [...(implied.get(skill.id) ?? [])]);
  const isOfMost = (whole: string) => wholes.filter((other) => other === whole).length * 2 > hits.length;
  return wholes.filter(isOfMost).flatMap((id) => skills.get(id) ?? []);
}

/** Whether its parts are used side by side: what is written in one language, or is a database, stands in for another. */
export const isPlatform = ({ category, phrases }: Skill): boolean =>
  PLATFORMS.has(category) && phrases.length === 0;
const PLATFORMS = new Set(['cloud', 'data-engineering', 'business-software', 'it-operations']);
