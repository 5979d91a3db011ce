import ROLES from '#data/roles.json' with { type: 'json' };
import { type MarketNext, type MarketSkill, marketNext, type OwnDemand } from '#src/insights/market-next.ts';
import type { MarketFile } from '#src/market/market.ts';
import { skillName } from '#src/skills/taxonomy.ts';
import { packageFile } from '#src/store/package-file.ts';
import { Tile } from '#src/ui/tile.tsx';
import { useLive } from '#src/ui/use-live.ts';
import { allOf, count, figure, fullMonthOf, percent } from '#src/ui/words.ts';
import type { Known } from '../options-live.ts';

/** So many skills are told. */
const MOST = 6;

let loading: Promise<MarketFile> | null = null;
const market = () => {
  loading ??= packageFile<MarketFile>('market.json');
  return loading;
};

interface Props {
  known: Known;
  own: OwnDemand;
}

/**
 * What postings in general ask for beyond what the user knows: an answer before their own postings give one. Where the
 * counts come from is told.
 */
export function MarketCard({ known, own }: Props) {
  const [live] = useLive([], market);
  if (!live || 'trouble' in live) return null;
  const file = live.now;
  const role = ROLES.find(({ id }) => id === known.roadmap.id) ?? null;
  const next = marketNext(file, role?.id ?? null, own, known.knowledge, known.taxonomy, MOST);
  if (next.skills.length === 0) return null;
  return (
    <section class="market" aria-labelledby="market">
      <h2 id="market">What the market asks for that you lack</h2>
      <p class="note">{sourceOf(file, next, role?.name ?? null)}</p>
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
          {others.length > 0 && `. Often with ${allOf(others)}`}
        </p>
      </div>
    </li>
  );
}

/** Where the counts come from, and how far they speak for the reader. */
function sourceOf({ source }: MarketFile, { postings }: MarketNext, role: string | null): string {
  const months = `${fullMonthOf(Date.parse(source.from))} to ${fullMonthOf(Date.parse(source.to))}`;
  const part = role === null ? '' : `, ${figure(postings)} of them ${role.toLowerCase()} jobs`;
  const place = source.place === '' ? '' : ` from ${source.place}`;
  return `Counted in ${figure(source.postings)} postings of ${months}${place}${part}. The postings you read weigh more with each one.`;
}
