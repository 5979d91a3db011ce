import { useEffect, useRef, useState } from 'preact/hooks';
import { fullMonthOf, monthOf } from '#src/dashboard/months.ts';
import type { Trend, TrendLine } from '#src/insights/trend.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { useEscape } from '#src/ui/hooks/use-escape.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, figure, percent } from '#src/ui/words/words.ts';
import { Figure } from './figure.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { LabelOf } from './skill-labels.ts';
import { TREND_HEIGHT, TrendLines } from './trend-lines.tsx';

/** Maximum number of lines that can be told apart. */
const MOST_LINES = 6;

interface TrendPickerProps {
  options: readonly { skill: string; name: string }[];
  picked: readonly string[];
  set: (picked: string[]) => void;
}

/** Maximum number of lines drawn at first. */
const LINES = 5;
/** Minimum months for a trend; neighbouring months share most of their postings. */
const LEAST_MONTHS = 3;

interface Props {
  trend: Trend;
  /** Skills to show first: those to learn next. */
  first: readonly string[];
  labelOf: LabelOf;
}

/** Charts how the share of postings that require a skill changed over the months. */
export function TrendChart({ trend, first, labelOf }: Props) {
  const [picked, setPicked] = useState<string[] | null>(null);
  const told = trend.lines.filter(
    ({ shares }) => shares.filter((share) => share !== null).length >= LEAST_MONTHS,
  );
  const shown = picked ? told.filter(({ skill }) => picked.includes(skill)) : mostTelling(told, first);
  if (told.length === 0) return <TooShort trend={trend} />;
  const { months } = trend;
  const [from, to] = [months[0] as number, months.at(-1) as number];
  return (
    <Figure
      title={t('trend-chart.title')}
      description={t('trend-chart.description', {
        skills: allOf(shown.map(({ skill }) => labelOf(skill).name)),
        from: fullMonthOf(from),
        to: fullMonthOf(to),
      })}
      note={t('trend-chart.note')}
      aside={
        <TrendPicker
          options={told.map(({ skill }) => ({ skill, name: labelOf(skill).name }))}
          picked={shown.map(({ skill }) => skill)}
          set={setPicked}
        />
      }
      height={TREND_HEIGHT}
      draw={(width) => <TrendLines width={width} months={months} lines={shown} labelOf={labelOf} />}
      table={() => <TrendTable trend={{ ...trend, lines: shown }} labelOf={labelOf} />}
    />
  );
}

/** Returns the skills to learn next, then those whose demand changed most; if none changed, the most required. */
function mostTelling(lines: readonly TrendLine[], first: readonly string[]): TrendLine[] {
  const weight = ({ skill, move }: TrendLine) => {
    if (first.includes(skill)) return 2;
    return move && move.way !== 'steady' ? Math.abs(move.to - move.from) : 0;
  };
  return [...lines].sort((a, b) => weight(b) - weight(a)).slice(0, LINES);
}

/** Says what is missing for a trend, instead of drawing a meaningless line through two points. */
function TooShort({ trend }: Pick<Props, 'trend'>) {
  return (
    <section class="figure" aria-labelledby="no-trend">
      <div class="section-head">
        <h2 id="no-trend">{t('trend-chart.title')}</h2>
      </div>
      <p class="quiet">{t(trend.months.length < 2 ? 'trend-chart.one-month' : 'trend-chart.few-postings')}</p>
    </section>
  );
}

const TrendTable = ({ trend: { months, postings, lines }, labelOf }: Omit<Props, 'first'>) => (
  <FiguresTable
    rows={[...months.keys()]}
    keyOf={(month) => month}
    columns={[
      { title: t('trend-chart.month'), of: (month) => <Month time={months[month] as number} /> },
      { title: t('foot.postings'), of: (month) => figure(postings[month] ?? 0) },
      ...lines.map(({ skill, shares }) => ({
        title: labelOf(skill).name,
        of: (month: number) => shareName(shares[month] ?? null),
      })),
    ]}
  />
);

const shareName = (share: number | null) => (share === null ? '–' : percent(share));

const Month = ({ time }: { time: number }) => (
  <time dateTime={new Date(time).toISOString().slice(0, 7)} title={fullMonthOf(time)}>
    {monthOf(time)}
  </time>
);

function TrendPicker({ options, picked, set }: TrendPickerProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const isOpen = () => details.current?.open === true;
  useEscape(() => {
    const open = details.current;
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  }, isOpen);
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      const open = details.current;
      if (open?.open && target instanceof Node && !open.contains(target)) open.open = false;
    };
    addEventListener('pointerdown', pressed);
    return () => removeEventListener('pointerdown', pressed);
  }, []);
  const toggle = (skill: string) =>
    set(picked.includes(skill) ? picked.filter((other) => other !== skill) : [...picked, skill]);
  return (
    <details ref={details} class="trend-picker">
      <summary class="chip">
        {t('n-skills', { n: picked.length })} <Icon name="chevron" />
      </summary>
      <fieldset aria-label={t('trend-chart.pick')}>
        {options.map(({ skill, name }) => {
          const isPicked = picked.includes(skill);
          // At least one line stays, and at most `MOST_LINES`.
          const isFixed = isPicked ? picked.length === 1 : picked.length >= MOST_LINES;
          return (
            <label key={skill}>
              <input
                class="tick"
                type="checkbox"
                checked={isPicked}
                disabled={isFixed}
                onChange={() => toggle(skill)}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
