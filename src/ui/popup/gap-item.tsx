import type { TrackedSkill } from '#src/skills/tracked-skill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { GroupTile, Tile } from '#src/ui/tile.tsx';
import { gain, yearsAsked } from '#src/ui/words.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { GapActions } from './gap-actions.tsx';
import type { AskRow, GapRow } from './match-view.ts';
import { OfficialLinks } from './official-links.tsx';
import type { Reason } from './reason.ts';
import { RouteLine } from './route-line.tsx';

interface Props {
  gap: GapRow;
  posting: string;
  tracked: readonly TrackedSkill[];
  open: boolean;
}

/** A gap. Closed it is one line; open it shows its evidence and what to do. */
export function GapItem({ gap, posting, tracked, open }: Props) {
  return (
    <details class="gap-row" name="gap" open={open}>
      <GapSummary gap={gap} />
      <div class="gap-open">
        {gap.quotes.map((quote) => (
          <EvidenceButton key={`${quote.place.block}:${quote.place.start}`} quote={quote} posting={posting} />
        ))}
        {gap.route && <RouteLine route={gap.route} />}
        <GapActions gap={gap} posting={posting} tracked={tracked} />
        <OfficialLinks skills={gap.skills} />
      </div>
    </details>
  );
}

/** The line that a gap is while it is closed: what, how long, what it is worth. */
export function GapSummary({ gap }: { gap: GapRow }) {
  return (
    <summary>
      <AskTile row={gap} />
      <span>
        <span class="name">{gap.label}</span>
        {gap.years !== null && <span class="note num">{yearsAsked(gap.years)}</span>}
      </span>
      <span class="worth" title="What covering it adds to the score">
        {gain(gap.lift)}
        <span class="visually-hidden"> points</span>
      </span>
      <Icon name="chevron" />
      {gap.cover !== 'gap' && gap.reason && (
        <span class="sub">
          <ReasonText reason={gap.reason} />
        </span>
      )}
    </summary>
  );
}

/** The tile of an ask: its skill's, or one that says how many alternatives there are. */
export function AskTile({ row, small = false }: { row: AskRow; small?: boolean }) {
  const [first, second] = row.skills;
  if (!first) return null;
  if (second) return <GroupTile small={small} size={row.skills.length} />;
  return <Tile small={small} skill={first.id} name={first.name} />;
}

/** Why an ask counts as it does. */
export function ReasonText({ reason: { tone, lead, rest } }: { reason: Reason }) {
  return (
    <>
      {lead && <span class={tone}>{lead}</span>}
      {rest}
    </>
  );
}
