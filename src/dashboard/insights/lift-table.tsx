import type { Lift } from '#src/insights/next-skills.ts';
import { t } from '#src/ui/words/t.ts';
import { allOf, figure, oneOf, points } from '#src/ui/words/words.ts';
import { FiguresTable, PostingsLink } from './figures-table.tsx';
import { meanRise } from './next-reasons.ts';

/** Maximum number of skills to list; the rest hardly raise any score. */
const LISTED = 40;

interface Props {
  lifts: readonly Lift[];
  nameOf: (skill: string) => string;
}

/** Lists every required skill that the user lacks, with the effect of learning it alone. */
export const LiftTable = ({ lifts, nameOf }: Props) => (
  <FiguresTable
    rows={lifts.slice(0, LISTED)}
    keyOf={({ skill }) => skill}
    columns={[
      {
        title: t('skills.head.name'),
        of: ({ skill }) => <PostingsLink skill={skill} name={nameOf(skill)} />,
      },
      { title: t('figure.asked'), of: ({ asked }) => figure(asked) },
      { title: t('figure.must'), of: ({ required }) => figure(required) },
      { title: t('lift-table.good'), of: ({ good }) => figure(good) },
      { title: t('lift-table.lifted'), of: ({ lifted }) => figure(lifted) },
      { title: t('lift-table.points'), of: (lift) => points(meanRise(lift)) },
      {
        title: t('lift-table.after'),
        of: ({ first }) => allOf(first.map((ids) => oneOf(ids.map(nameOf)))),
        isWords: true,
      },
    ]}
  />
);
