import type { Lift } from '#src/insights/next-skills.ts';
import { t } from '#src/ui/t.ts';
import { allOf, figure, oneOf, points } from '#src/ui/words.ts';
import { linkTo } from '../route.ts';
import { meanRise } from './next-reasons.ts';

/** So many stand in the table: what comes after lifts hardly anything. */
const LISTED = 40;

interface Props {
  lifts: readonly Lift[];
  nameOf: (skill: string) => string;
}

/** Every skill that postings ask for and the user lacks, with what learning it alone would do. */
export function LiftTable({ lifts, nameOf }: Props) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{t('skills.head.name')}</th>
          <th scope="col" class="num">
            {t('figure.asked')}
          </th>
          <th scope="col" class="num">
            {t('figure.must')}
          </th>
          <th scope="col" class="num">
            {t('lift-table.good')}
          </th>
          <th scope="col" class="num">
            {t('lift-table.lifted')}
          </th>
          <th scope="col" class="num">
            {t('lift-table.points')}
          </th>
          <th scope="col">{t('lift-table.after')}</th>
        </tr>
      </thead>
      <tbody>
        {lifts.slice(0, LISTED).map((lift) => (
          <tr key={lift.skill}>
            <th scope="row">
              <a class="figure-link" href={linkTo('postings', [], { skill: lift.skill })}>
                {nameOf(lift.skill)}
              </a>
            </th>
            <td class="num">{figure(lift.asked)}</td>
            <td class="num">{figure(lift.required)}</td>
            <td class="num">{figure(lift.good)}</td>
            <td class="num">{figure(lift.lifted)}</td>
            <td class="num">{points(meanRise(lift))}</td>
            <td class="first">{allOf(lift.first.map((ids) => oneOf(ids.map(nameOf))))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
