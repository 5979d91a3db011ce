import type { Lift } from '#src/insights/next-skills.ts';
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
          <th scope="col">Skill</th>
          <th scope="col" class="num">
            Asked for
          </th>
          <th scope="col" class="num">
            Must-have
          </th>
          <th scope="col" class="num">
            More good matches
          </th>
          <th scope="col" class="num">
            Scores lifted
          </th>
          <th scope="col" class="num">
            Points on average
          </th>
          <th scope="col">Comes after</th>
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
