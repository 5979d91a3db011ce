import { optionsOf } from '#src/insights/demand.ts';
import { searchedText, searchedWords, shownSince } from '../list-filter.ts';
import type { ListQuery } from '../list-query.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListPart } from './list-table.ts';

/** By row 1 where portal, skill, time and words let it through, and else 0. `now` in ms since 1970. */
export function passingRows(
  { stack: { parts, starts, size }, lastSeen }: Pick<ListColumns, 'stack' | 'lastSeen'>,
  { portal, skill, days, text }: ListQuery,
  now: number,
): Uint8Array {
  const passes = new Uint8Array(size).fill(1);
  const words = searchedWords(text);
  const since = shownSince(days, now);
  for (let row = 0; days !== null && row < size; row++)
    if ((lastSeen[row] as number) < since) passes[row] = 0;
  for (const [n, part] of parts.entries()) {
    const own = passes.subarray(starts[n], (starts[n] as number) + part.rows.length);
    if (portal !== null) keepPortal(own, part, portal);
    if (skill !== null) keepSkill(own, part, skill);
    if (words.length > 0) keepWords(own, part, words);
  }
  return passes;
}

function keepPortal(passes: Uint8Array, { table }: ListPart, portal: string): void {
  const number = table.portals.indexOf(portal);
  for (let row = 0; row < passes.length; row++) if (table.portal[row] !== number) passes[row] = 0;
}

/** A posting that only names a skill has no ask of it in the table. */
function keepSkill(passes: Uint8Array, { table }: ListPart, skill: string): void {
  const number = table.skills.indexOf(skill);
  if (number < 0) passes.fill(0);
  for (let row = 0; row < passes.length; row++) {
    if (passes[row] === 0) continue;
    if (!table.skill.subarray(...optionsOf(table, row)).includes(number)) passes[row] = 0;
  }
}

const texts = new WeakMap<ListPart, string[]>();

function keepWords(passes: Uint8Array, part: ListPart, words: readonly string[]): void {
  const { rows, table } = part;
  const known =
    texts.get(part) ??
    rows.map((row, n) =>
      searchedText({ ...row, portal: table.portals[table.portal[n] as number] as string }),
    );
  texts.set(part, known);
  for (let row = 0; row < passes.length; row++)
    if (passes[row] === 1 && !words.every((word) => known[row]?.includes(word))) passes[row] = 0;
}
