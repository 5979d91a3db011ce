import type { RoadmapView } from './roadmap-view.ts';

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

function Summary({ view: { overall, next, postings } }: { view: RoadmapView }) {
  const { known, learning, steps } = overall;
  if (steps === 0) return <>No steps yet.</>;
  return (
    <>
      <b>
        {known} of {steps}
      </b>{' '}
      steps known{learning > 0 && `, ${learning} under way`}.{' '}
      {next === null && known === steps && 'You have come all the way.'}
      {next !== null && (
        <>
          {postings > 0 ? 'Next, by the postings you read: ' : 'Next on the path: '}
          <b>{next.name}</b>.
        </>
      )}
    </>
  );
}
