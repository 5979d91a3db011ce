import { type MarketSkill, marketNext, type OwnDemand } from '#src/insights/market-next.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { Tile } from '#src/ui/components/tile.tsx';
import { t } from '#src/ui/words/t.ts';
import { allOf, percent } from '#src/ui/words/words.ts';
import { marketSource, roleOf, useMarket } from '../market.ts';
import type { Known } from '../options-live.ts';

/** Maximum number of skills to show. */
const MOST = 6;

interface Props {
  known: Known;
  own: OwnDemand;
}

/**
 * Shows what the job market requires beyond the user's skills, and where the counts come from. It helps before
 * the user's own postings say enough.
 */
export function MarketCard({ known, own }: Props) {
  const file = useMarket();
  if (!file) return null;
  const role = roleOf(known.roadmap);
  const next = marketNext(file, role?.id ?? null, own, known.knowledge, known.taxonomy, MOST);
  if (next.skills.length === 0) return null;
  return (
    <section class="market" aria-labelledby="market">
      <h2 id="market">{t('market-card.title')}</h2>
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
        <p class="note">{askedWords(skill, others)}</p>
      </div>
    </li>
  );
}

/**
 * Says how often a skill is required, for how many years, its trend over the year, and which skills come with
 * it.
 */
function askedWords({ share, must, years, move }: MarketSkill, others: readonly string[]): string {
  return t('market-card.asked', {
    share: percent(share),
    must: percent(must),
    years,
    way: move?.way ?? 'none',
    from: percent(move?.from ?? 0),
    to: percent(move?.to ?? 0),
    also: others.length > 0 ? 'some' : 'none',
    names: allOf(others),
  });
}
