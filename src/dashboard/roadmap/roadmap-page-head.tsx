import type { TextId } from '#src/ui/texts/text-id.ts';
import { rich, t } from '#src/ui/words/t.ts';
import { ShapeChoice } from '../shape-choice.tsx';
import type { Counted, RoadmapView } from './roadmap-view.ts';

export type Shape = 'map' | 'list';

interface Props {
  view: RoadmapView;
  shape: Shape;
  setShape: (shape: Shape) => void;
}

const SHAPES: Record<Shape, TextId> = { map: 'roadmap.as-map', list: 'roadmap.as-list' };

/** Shows the roadmap's name, the progress, and the switch between map and list. */
export function RoadmapPageHead({ view, shape, setShape }: Props) {
  return (
    <header class="page-head roadmap-head">
      <div>
        <h1>{view.title}</h1>
        <p>
          <Summary view={view} />
        </p>
      </div>
      <ShapeChoice titles={SHAPES} shape={shape} setShape={setShape} />
    </header>
  );
}

/** Names the reason for the next step. */
function nextBy(postings: number, counted: Counted | null) {
  if (postings > 0) return 'roadmap.next-by-postings';
  return counted === null ? 'roadmap.next-on-path' : 'roadmap.next-by-jobs';
}

/** Rounds hours as coarsely as the estimates are. */
const roughly = (hours: number) => (hours < 100 ? Math.ceil(hours / 5) * 5 : Math.round(hours / 10) * 10);

const BOLD = { b: (inner: preact.ComponentChildren) => <b>{inner}</b> };

function Summary({ view: { overall, next, hours, postings, counted } }: { view: RoadmapView }) {
  const { known, learning, steps } = overall;
  if (steps === 0) return <>{t('roadmap.no-steps')}</>;
  return (
    <>
      {rich('roadmap.known', { known, steps, learning }, BOLD)}{' '}
      {next !== null && rich(nextBy(postings, counted), { name: next.name }, BOLD)}
      {next === null && known === steps && t('roadmap.all-known')}
      {hours > 0 && ` ${t('roadmap.hours-left', { hours: roughly(hours) })}`}
    </>
  );
}
