import './roadmap.css';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { findRoadmap } from '#src/store/chosen-roadmap.ts';
import { OWN_ROADMAP } from '#src/store/own-roadmap-id.ts';
import { ownRoadmaps } from '#src/store/own-roadmaps.ts';
import { StorageProblem } from '#src/ui/components/storage-problem.tsx';
import { useLive } from '#src/ui/hooks/use-live.ts';
import { linkTo } from '#src/ui/route.ts';
import { hasNames, textLanguage } from '#src/ui/texts/languages.ts';
import { loadNamed } from '#src/ui/words/load-named.ts';
import { shownNames } from '#src/ui/words/shown-names.ts';
import { t, textsLanguage } from '#src/ui/words/t.ts';
import type { SectionProps } from '../section-props.ts';
import { BringPage } from './bring/bring-page.tsx';
import { RoadmapEditor } from './edit/roadmap-editor.tsx';
import { RoadmapPage } from './roadmap-page.tsx';

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

/** The purposes of sections, by roadmap id and section id. */
type Purposes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Adds the sections' purposes in the page's language; the user's own roadmaps keep their own. Loads a file per
 * language, only needed where purposes are shown.
 */
export async function withPurposes(roadmap: Roadmap): Promise<Roadmap> {
  const language = textLanguage(textsLanguage());
  if (!language || !hasNames(language)) return roadmap;
  // Without the file the roadmap still shows in English.
  const all = await loadNamed<Purposes>('purposes', language).catch((): Purposes => ({}));
  const own = all[roadmap.id];
  if (!own) return roadmap;
  return {
    ...roadmap,
    sections: roadmap.sections.map((section) => ({
      ...section,
      purpose: own[section.id] ?? section.purpose,
    })),
  };
}
