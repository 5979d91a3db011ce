import type { Taxonomy } from '#src/skills/taxonomy.ts';
import type { AskTable } from './ask-table.ts';
import { HELD } from './credits.ts';
import type { Scores } from './scores.ts';

/** How many asks of postings the user covers. An ask of alternatives counts once. */
export interface Covered {
  asks: number;
  /** Known, be it for fewer years than asked, or presumed. */
  have: number;
  /** In part: being learned, or near to what is known. */
  part: number;
}

export interface Coverage {
  required: Covered;
  preferred: Covered;
  /** By category of skills, the most asked for first; alternatives count in the category of the first. */
  areas: (Covered & { category: string })[];
}

/** Where a skill goes that the taxonomy has lost. */
const ELSEWHERE = 'other';

/** The user's coverage of all that the postings of these rows ask for. */
export function coverageOf(
  table: AskTable,
  rows: Uint32Array,
  { held }: Pick<Scores, 'held'>,
  { skills }: Taxonomy,
  mustHavesOnly: boolean,
): Coverage {
  const required = none();
  const preferred = none();
  const byCategory = new Map<string, Covered>();
  const areaOf = table.skills.map((id) => {
    const category = skills.get(id)?.category ?? ELSEWHERE;
    const area = byCategory.get(category) ?? none();
    byCategory.set(category, area);
    return area;
  });
  for (const row of rows) {
    const first = table.asks[row] as number;
    const turn = first + (table.mustHaves[row] as number);
    const end = mustHavesOnly ? turn : (table.asks[row + 1] as number);
    for (let ask = first; ask < end; ask++) {
      const how = HELD[held[ask] as number] as How;
      add(ask < turn ? required : preferred, how);
      add(areaOf[table.skill[table.options[ask] as number] as number] as Covered, how);
    }
  }
  const areas = [...byCategory].map(([category, covered]) => ({ category, ...covered }));
  return {
    required,
    preferred,
    areas: areas
      .filter(({ asks }) => asks > 0)
      .sort((a, b) => b.asks - a.asks || (a.category < b.category ? -1 : 1)),
  };
}

type How = (typeof HELD)[number];

const none = (): Covered => ({ asks: 0, have: 0, part: 0 });

function add(covered: Covered, how: How): void {
  covered.asks++;
  if (how !== 'gap') covered[how]++;
}
