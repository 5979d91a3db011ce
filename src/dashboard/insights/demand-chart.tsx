import { scaleLinear } from 'd3-scale';
import { askedOf, type Demand } from '#src/insights/demand.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { t } from '#src/ui/words/t.ts';
import { figure, percent } from '#src/ui/words/words.ts';
import { AXIS_HEIGHT, BAR_HEIGHT, BarFigure, BarName, barTop, rowsEnd, ShareAxis } from './bars.tsx';
import { Figure, LegendItem } from './figure.tsx';
import { FiguresTable, PostingsLink } from './figures-table.tsx';
import { type LabelOf, roomBehind, roomFor, stateName } from './skill-labels.ts';

/** Maximum number of skills to draw, and to list in the table. */
const DRAWN = 12;
const LISTED = 60;
/** Minimum postings for percentages; below, they suggest a precision that is not there. */
const ENOUGH = 20;

interface TableProps {
  demand: readonly Demand[];
  postings: number;
  mustHavesOnly: boolean;
  labelOf: LabelOf;
}

interface Props extends TableProps {
  practices: readonly Demand[];
}

/** Charts how many postings require each skill. General practice, which most ask for, is collapsed below. */
export function DemandChart({ demand, practices, ...others }: Props) {
  // Without anything else, practice is all that there is to draw.
  const isAll = demand.length === 0;
  return (
    <div class="demand">
      <SkillDemand {...others} demand={isAll ? practices : demand} />
      {!isAll && practices.length > 0 && (
        <details class="practice-demand">
          <summary>
            <Icon name="chevron" /> {t('tier.practice')} <span class="num">{figure(practices.length)}</span>
          </summary>
          <DemandTable {...others} demand={practices} />
        </details>
      )}
    </div>
  );
}

function SkillDemand({ demand, postings, mustHavesOnly, labelOf }: TableProps) {
  const drawn = demand.slice(0, DRAWN);
  const [first] = drawn;
  const isCompared = first !== undefined && labelOf(first.skill).state !== 'open';
  return (
    <Figure
      title={t('demand-chart.title')}
      description={
        first
          ? t('demand-chart.description', {
              n: postings,
              name: labelOf(first.skill).name,
              share: percent(askedOf(first) / postings),
            })
          : ''
      }
      legend={
        <>
          {isCompared && (
            <>
              <LegendItem class="fill have">{stateName('have')}</LegendItem>
              <LegendItem class="fill learning">{stateName('learning')}</LegendItem>
              <LegendItem class="fill gap">{stateName('gap')}</LegendItem>
            </>
          )}
          {!mustHavesOnly && <LegendItem class="fill pale">{t('demand-chart.pale')}</LegendItem>}
        </>
      }
      height={rowsEnd(drawn.length) + AXIS_HEIGHT}
      draw={(width) => <Bars width={width} drawn={drawn} postings={postings} labelOf={labelOf} />}
      table={() => <DemandTable {...{ demand, postings, mustHavesOnly, labelOf }} />}
    />
  );
}

interface BarsProps {
  width: number;
  drawn: readonly Demand[];
  postings: number;
  labelOf: LabelOf;
}

function Bars({ width, drawn, postings, labelOf }: BarsProps) {
  const names = drawn.map(({ skill }) => labelOf(skill).name);
  const room = roomFor(names, width);
  const most = Math.max(0.05, ...drawn.map((one) => askedOf(one) / postings));
  const figures = drawn.map((one) => shareName(askedOf(one), postings));
  const x = scaleLinear([0, most], [room, width - roomBehind(figures)]).nice(4);
  return (
    <>
      <ShareAxis x={x} rows={drawn.length} />
      {drawn.map(({ skill, required, preferred }, row) => {
        const { name, state } = labelOf(skill);
        const y = barTop(row);
        const turn = x(required / postings);
        const end = x((required + preferred) / postings);
        return (
          <g key={skill}>
            <title>{t('demand-chart.tip', { name, state: stateName(state), required, preferred })}</title>
            <BarName y={y} room={room} strong={state === 'gap'}>
              {name}
            </BarName>
            <rect
              class={`fill ${state}`}
              x={room}
              y={y}
              width={Math.max(0, turn - room)}
              height={BAR_HEIGHT}
            />
            {preferred > 0 && (
              <rect
                class={`fill ${state} pale`}
                x={turn + 1}
                y={y}
                width={Math.max(1, end - turn - 1)}
                height={BAR_HEIGHT}
              />
            )}
            <BarFigure x={end} y={y}>
              {figures[row]}
            </BarFigure>
          </g>
        );
      })}
    </>
  );
}

const shareName = (asked: number, postings: number) =>
  postings < ENOUGH ? t('given-of.plain', { given: asked, worth: postings }) : percent(asked / postings);

const DemandTable = ({ demand, postings, mustHavesOnly, labelOf }: TableProps) => (
  <FiguresTable
    rows={demand.slice(0, LISTED)}
    keyOf={({ skill }) => skill}
    columns={[
      {
        title: t('skills.head.name'),
        of: ({ skill }) => <PostingsLink skill={skill} name={labelOf(skill).name} />,
      },
      { title: t('figure.state'), of: ({ skill }) => stateName(labelOf(skill).state), isWords: true },
      { title: t('figure.must'), of: ({ required }) => figure(required) },
      !mustHavesOnly && { title: t('figure.nice'), of: ({ preferred }) => figure(preferred) },
      { title: t('figure.share'), of: (one) => percent(askedOf(one) / postings) },
    ]}
  />
);
