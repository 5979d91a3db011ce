import './roadmap.css';
import { findRoadmap } from '#src/store/chosen-roadmap.ts';
import { OWN_ROADMAP } from '#src/store/own-roadmap-id.ts';
import { ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { BringPage } from './bring/bring-page.tsx';
import { RoadmapEditor } from './edit/roadmap-editor.tsx';
import { RoadmapPage } from './roadmap-page.tsx';
import { withPurposes } from './with-purposes.ts';

/** Shows a roadmap: the followed one at the bare address, another by id, its editor, or an import. */
export function RoadmapsSection({ known, route }: SectionProps) {
  return route.rest[0] === 'open' ? (
    <BringPage known={known} />
  ) : (
    <ShownRoadmap known={known} route={route} />
  );
}

async function findShown(id: string) {
  const roadmap = await findRoadmap(id);
  return { id, roadmap: roadmap && (await withPurposes(roadmap)) };
}

function ShownRoadmap({ known, route }: SectionProps) {
  const [live, again] = useLive(['roadmaps'], ownRoadmaps);
  const [id = known.settings.roadmap, page] = route.rest;
  const [found, findAgain] = useLive(['roadmaps'], () => findShown(id), `${id} ${textsLanguage()}`);
  const failed = [live, found].find((one) => one && 'trouble' in one);
  if (failed && 'trouble' in failed) {
    return <StorageProblem trouble={failed.trouble} retry={() => Promise.all([again(), findAgain()])} />;
  }
  // Still loading while the result belongs to the previous address.
  if (!live || !('now' in live) || !found || !('now' in found) || found.now.id !== id) return null;
  if (!found.now.roadmap) return <Gone followed={route.rest.length === 0} />;
  const roadmap = shownNames().roadmap(found.now.roadmap);
  const isOwn = id.startsWith(OWN_ROADMAP);
  if (isOwn && page === 'edit') return <RoadmapEditor key={id} roadmap={roadmap} known={known} />;
  return <RoadmapPage key={id} roadmap={roadmap} own={live.now} known={known} route={route} />;
}

function Gone({ followed }: { followed: boolean }) {
  return (
    <div class="blank">
      <h1>{t('roadmap.gone')}</h1>
      <p>{t(followed ? 'roadmap.gone-followed' : 'roadmap.gone-address')}</p>
      <div class="buttons">
        <a class="button primary" href={linkTo('roadmap', ['backend'])}>
          {t('roadmap.show-backend')}
        </a>
      </div>
    </div>
  );
}
