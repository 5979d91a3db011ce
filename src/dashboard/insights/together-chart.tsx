import { scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import type { Companion, Together } from '#src/insights/together.ts';
import { t } from '#src/ui/words/t.ts';
import { figure, percent } from '#src/ui/words/words.ts';
import { SelectField } from '../select-field.tsx';
import { AXIS_HEIGHT, BAR_HEIGHT, BarFigure, BarName, barTop, rowsEnd, ShareAxis } from './bars.tsx';
import { Figure, LegendItem } from './figure.tsx';
import { FiguresTable, PostingsLink } from './figures-table.tsx';
import { type LabelOf, roomBehind, roomFor, stateName } from './skill-labels.ts';

/** In the order of the legend. */
const STATES = ['have', 'learning', 'gap', 'open'] as const;

interface Props {
  together: readonly Together[];
  postings: number;
  labelOf: LabelOf;
}

/** Shows which skills are required more often together with one skill than without it. */
export function TogetherChart({ together, postings, labelOf }: Props) {
  const options = withCompany(together);
  const [picked, setPicked] = useState<string | null>(null);
  const shown = options.find(({ skill }) => skill === picked) ?? firstTogether(options);
  if (!shown) return <NothingTogether />;
  const { name } = labelOf(shown.skill);
  return (
    <Figure
      title={t('together-chart.title')}
      description={t('together-chart.description', { n: shown.postings, name })}
      note={t('together-chart.note', { name })}
      aside={
        <SelectField label={t('together-chart.with')} value={shown.skill} set={setPicked}>
          {options.map(({ skill }) => (
            <option key={skill} value={skill}>
              {labelOf(skill).name}
            </option>
          ))}
        </SelectField>
      }
      legend={
        <>
          {STATES.filter((state) => shown.with.some(({ skill }) => labelOf(skill).state === state)).map(
            (state) => (
              <LegendItem key={state} class={`fill ${state}`}>
                {stateName(state)}
              </LegendItem>
            ),
          )}
          <LegendItem class="tick">{t('together-chart.in-all')}</LegendItem>
        </>
      }
      height={rowsEnd(shown.with.length) + AXIS_HEIGHT}
      draw={(width) => <Bars width={width} shown={shown} postings={postings} labelOf={labelOf} />}
      table={() => <TogetherTable shown={shown} postings={postings} labelOf={labelOf} />}
    />
  );
}

function NothingTogether() {
  return (
    <section class="figure" aria-labelledby="no-together">
      <div class="section-head">
        <h2 id="no-together">{t('together-chart.title')}</h2>
      </div>
      <p class="quiet">{t('together-chart.none')}</p>
    </section>
  );
}

interface ShownProps {
  shown: Together;
  postings: number;
  labelOf: LabelOf;
}

const shareIn = ({ both }: Companion, { postings }: Together) => both / postings;

function Bars({ width, shown, postings, labelOf }: ShownProps & { width: number }) {
  const names = shown.with.map(({ skill }) => labelOf(skill).name);
  const room = roomFor(names, width);
  const figures = shown.with.map((one) => percent(shareIn(one, shown)));
  const x = scaleLinear([0, 1], [room, width - roomBehind(figures)]);
  return (
    <>
      <ShareAxis x={x} rows={shown.with.length} />
      {shown.with.map((one, row) => {
        const { name, state } = labelOf(one.skill);
        const y = barTop(row);
        const share = shareIn(one, shown);
        return (
          <g key={one.skill}>
            <title>
              {t('together-chart.tip', { name, share: percent(share), all: percent(one.asked / postings) })}
            </title>
            <BarName y={y} room={room} strong={state === 'gap'}>
              {name}
            </BarName>
            <rect
              class={`fill ${state}`}
              x={room}
              y={y}
              width={Math.max(1, x(share) - room)}
              height={BAR_HEIGHT}
            />
            <path class="tick" d={`M${x(one.asked / postings)} ${y - 3}v${BAR_HEIGHT + 6}`} />
            <BarFigure x={x(share)} y={y}>
              {figures[row]}
            </BarFigure>
          </g>
        );
      })}
    </>
  );
}

const TogetherTable = ({ shown, postings, labelOf }: ShownProps) => (
  <FiguresTable
    rows={shown.with}
    keyOf={({ skill }) => skill}
    columns={[
      {
        title: t('skills.head.name'),
        of: ({ skill }) => <PostingsLink skill={skill} name={labelOf(skill).name} />,
      },
      { title: t('together-chart.both'), of: ({ both }) => figure(both) },
      {
        title: t('together-chart.of-those', { name: labelOf(shown.skill).name }),
        of: (one) => percent(shareIn(one, shown)),
      },
      { title: t('together-chart.of-all'), of: ({ asked }) => percent(asked / postings) },
    ]}
  />
);

/** Minimum co-required skills for a clear pattern; fewer may be chance. */
const CLEAR = 3;

/** Returns the skills that have co-required skills, the most required first. */
export function withCompany(together: readonly Together[]): Together[] {
  return together
    .filter((one) => one.with.length > 0)
    .sort((a, b) => b.postings - a.postings || (a.skill < b.skill ? -1 : 1));
}

/**
 * Returns the skill to show first: the most required one with a clear pattern, else the one with most
 * co-required skills.
 */
export function firstTogether(options: readonly Together[]): Together | undefined {
  const clear = options.find((one) => one.with.length >= CLEAR);
  return clear ?? options.toSorted((a, b) => b.with.length - a.with.length)[0];
}
