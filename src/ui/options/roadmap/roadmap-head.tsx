import { figure } from '#src/ui/words.ts';
import type { Counted, RoadmapView } from './roadmap-view.ts';

export type Shape = 'map' | 'list';

interface Props {
  view: RoadmapView;
  shape: Shape;
  setShape: (shape: Shape) => void;
}

const SHAPES: Record<Shape, string> = { map: 'Map', list: 'List' };

/** What the roadmap is called, how far one is, and how it is shown. */
export function RoadmapHead({ view, shape, setShape }: Props) {
  return (
    <header class="page-head roadmap-head">
      <div>
        <h1>{view.title}</h1>
        <p>
          <Summary view={view} />
        </p>
      </div>
      <fieldset class="shape-choice" aria-label="Show as">
        {(['map', 'list'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="shape" checked={one === shape} onChange={() => setShape(one)} />
            <span>{SHAPES[one]}</span>
          </label>
        ))}
      </fieldset>
    </header>
  );
}

/** What the next step is chosen by. */
function nextBy(postings: number, counted: Counted | null): string {
  if (postings > 0) return 'Next, by the postings you read: ';
  return counted === null ? 'Next on the path: ' : 'Next, by what jobs ask for: ';
}

/** No closer than the estimates are. */
const roughly = (hours: number) => (hours < 100 ? Math.ceil(hours / 5) * 5 : Math.round(hours / 10) * 10);

function Summary({ view: { overall, next, hours, postings, counted } }: { view: RoadmapView }) {
  const { known, learning, steps } = overall;
  if (steps === 0) return <>No steps yet.</>;
  return (
    <>
      <b>
        {known} of {steps}
      </b>{' '}
      steps known{learning > 0 && `, ${learning} under way`}.{' '}
      {next === null && known === steps && 'All steps are done.'}
      {next !== null && (
        <>
          {nextBy(postings, counted)}
          <b>{next.name}</b>.
        </>
      )}
      {hours > 0 && ` About ${figure(roughly(hours))} hours left, by our own estimate.`}
    </>
  );
}
