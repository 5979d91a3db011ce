import SIGNS from '#data/signs/role-labels.json' with { type: 'json' };
import type { Ad } from '../ad.ts';
import { type Mention, type Place, TITLE } from '../mention.ts';
import { findAll } from '../text/find-all.ts';
import { signsOf } from '../text/signs.ts';

const { JOB, FIELD, SEVERAL } = signsOf(SIGNS);

/** The part of a text that one of several roles alone is about. */
interface RolePart extends Place {
  role: string;
}

type RoleText = Pick<Ad, 'title' | 'blocks'>;

/** Fields of work in the title that are several jobs by themselves. Two of them may be one job. */
const MANY_FIELDS = 3;

/**
 * Adds to each mention the roles that ask for it, where a posting has several roles: "Backend: Java, Kafka. Android:
 * Kotlin". Mentions that all roles share stay the same.
 */
export function withRoles(mentions: Mention[], text: RoleText): Mention[] {
  const parts = rolePartsOf(text);
  const all = new Set(parts.map(({ role }) => role));
  if (all.size < 2) return mentions;
  const given = mentions.map((mention) => {
    const roles = rolesAt(mention.places, parts, text.title);
    return roles.length === 0 || roles.length === all.size ? mention : { ...mention, roles };
  });
  const asking = new Set(given.flatMap(({ roles = [] }) => roles));
  return asking.size < 2 ? mentions : given;
}

/**
 * Returns the roles that name the skill, in reading order; none if a place is outside of their parts. A place in the
 * title counts only if the skill is a role's name: "Backend / Android".
 */
function rolesAt(places: readonly Place[], parts: readonly RolePart[], title: string): string[] {
  const inText = places.filter(({ block }) => block !== TITLE);
  const roles = (inText.length > 0 ? inText : places).map(({ block, start, end }) =>
    parts.find((part) =>
      block === TITLE
        ? part.role.toLowerCase() === title.slice(start, end).toLowerCase()
        : part.block === block && start >= part.start && start < part.end,
    ),
  );
  return roles.includes(undefined) ? [] : [...new Set(roles.map((part) => part?.role ?? ''))];
}

/** Returns the parts of the roles: each lasts until the next label, with the list items below it. */
function rolePartsOf(text: RoleText): RolePart[] {
  const labels = labelsOf(text);
  return labels.flatMap((label, n) => {
    const next = labels[n + 1];
    const whole = text.blocks[label.block]?.text.length ?? 0;
    if (next?.block === label.block) return [{ ...label, end: next.start }];
    return [{ ...label, end: whole }, ...itemsBelow(label, next?.block, text)];
  });
}

function itemsBelow({ role, block }: RolePart, next: number | undefined, { blocks }: RoleText): RolePart[] {
  const parts: RolePart[] = [];
  for (let at = block + 1; at < (next ?? blocks.length) && blocks[at]?.kind === 'item'; at++)
    parts.push({ role, block: at, start: 0, end: blocks[at]?.text.length ?? 0 });
  return parts;
}

/** Returns the labels of a posting's roles; none if it has only one role. */
function labelsOf({ title, blocks }: RoleText): RolePart[] {
  const jobs = labelsBy(JOB, blocks);
  if (countOf(jobs) > 1) return jobs;
  const inTitle = title.toLowerCase();
  const fields = labelsBy(FIELD, blocks).filter(({ role }) => inTitle.includes(role.toLowerCase()));
  const isSeveral = [title, ...blocks.map((block) => block.text)].some((text) => SEVERAL.test(text));
  return countOf(fields) >= MANY_FIELDS || (countOf(fields) > 1 && isSeveral) ? fields : [];
}

const countOf = (labels: readonly RolePart[]) => new Set(labels.map(({ role }) => role)).size;

/** Returns the labels in the texts. A role in two spellings is one, in that of its first place. */
function labelsBy(sign: typeof JOB, blocks: RoleText['blocks']): RolePart[] {
  const spellings = new Map<string, string>();
  return blocks.flatMap(({ text }, block) =>
    findAll(sign, text).map(({ 0: written, index: start }) => {
      const role = spellings.get(written.toLowerCase()) ?? written;
      spellings.set(written.toLowerCase(), role);
      return { role, block, start, end: start + written.length };
    }),
  );
}
