import { type MarketSkill, marketNext, type OwnDemand } from '#src/insights/market-next.ts';
import type { Move } from '#src/market/move.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { Tile } from '#src/ui/tile.tsx';
import { allOf, count, percent } from '#src/ui/words.ts';
import { marketSource, roleOf, useMarket } from '../market.ts';
import type { Known } from '../options-live.ts';

/** So many skills are told. */
const MOST = 6;

interface Props {
  known: Known;
  own: OwnDemand;
}

/**
 * What postings in general ask for beyond what the user knows: an answer before their own postings give one. Where the
 * counts come from is told.
 */
export function MarketCard({ known, own }: Props) {
  const file = useMarket();
  if (!file) return null;
  const role = roleOf(known.roadmap);
  const next = marketNext(file, role?.id ?? null, own, known.knowledge, known.taxonomy, MOST);
  if (next.skills.length === 0) return null;
  return (
    <section class="market" aria-labelledby="market">
      <h2 id="market">What the market asks for that you lack</h2>
      <p class="note">{marketSource(file, next.postings, role)}</p>
      <ul class="market-list">
        {next.skills.map((skill) => (
          <MarketItem key={skill.skill} skill={skill} nameOf={(id) => skillName(known.taxonomy, id)} />
        ))}
      </ul>
    </section>
  );
}

function MarketItem({ skill, nameOf }: { skill: MarketSkill; nameOf: (id: string) => string }) {
  const name = nameOf(skill.skill);
  const others = skill.with.slice(0, 3).map(nameOf);
  return (
    <li>
      <Tile skill={skill.skill} name={name} />
      <div>
        <b>{name}</b>
        <p class="note">
          Asked in {percent(skill.share)}, {percent(skill.must)} of these as a must-have
          {skill.years > 0 && `, usually ${count(skill.years, 'year')}`}
          {movement(skill.move)}
          {others.length > 0 && `. Often with ${allOf(others)}`}
        </p>
      </div>
    </li>
  );
}

/** ", rising from 9% to 14% over the year"; nothing where it did not move by much. */
function movement(move: Move | null): string {
  return move === null ? '' : `, ${move.way} from ${percent(move.from)} to ${percent(move.to)} over the year`;
}
