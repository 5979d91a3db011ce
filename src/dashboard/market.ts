import ROLES from '#data/roles.json' with { type: 'json' };
import { fullMonthOf } from '#src/dashboard/months.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import type { MarketFile } from '#src/match/market/market.ts';
import { wholeMarket } from '#src/match/market/market-rest.ts';
import type { Role } from '#src/match/market/role.ts';
import { idsOf } from '#src/skills/skill-lines.ts';
import { packageBytes } from '#src/store/package-file.ts';
import { nowOf, useLive } from '#src/ui/hooks/use-live.ts';
import { keptSkillLines } from '#src/ui/taxonomy.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { t } from '#src/ui/words/t.ts';

let file: Promise<MarketFile> | null = null;

/** Loads the market's counts from their two files, and retries after a failure. */
function market(): Promise<MarketFile> {
  file ??= Promise.all([packageBytes('market.bin'), packageBytes('judging.bin'), keptSkillLines()])
    .then(([rest, judging, lines]) => wholeMarket(rest, judging, idsOf(lines)))
    .catch((error: unknown) => {
      file = null;
      throw error;
    });
  return file;
}

/** Returns the market's counts, or null until they are loaded. */
export function useMarket(): MarketFile | null {
  return nowOf(useLive([], market)[0]);
}

/** Returns the role family of a roadmap, or null if none was counted for it. */
export const roleOf = ({ role }: Roadmap): Role | null => ROLES.find(({ id }) => id === role) ?? null;

/** Says where the counts come from and how well they apply. `postings`: how many of them are of the role. */
export function marketSource({ source }: MarketFile, postings: number, role: Role | null): string {
  return t('market.source', {
    n: source.postings,
    from: fullMonthOf(Date.parse(source.from)),
    to: fullMonthOf(Date.parse(source.to)),
    where: source.place === '' ? 'none' : 'some',
    place: source.place,
    which: role === null ? 'all' : 'some',
    part: postings,
    role: role ? shownNames().role(role) : '',
  });
}
