import { useLayoutEffect, useRef } from 'preact/hooks';
import { writeRoadmap } from '#src/files/write-roadmap.ts';
import type { Roadmap } from '#src/insights/roadmap/roadmap.ts';
import { ROADMAP_HEADS, type RoadmapHead } from '#src/insights/roadmap/roadmap-heads.ts';
import { skillName, type Taxonomy } from '#src/skills/taxonomy.ts';
import { changeSettings } from '#src/store/change-settings.ts';
import { OWN_ROADMAP } from '#src/store/own-roadmap-id.ts';
import type { Settings } from '#src/store/settings.ts';
import { Icon } from '#src/ui/components/icon.tsx';
import { type Done, doAndTell, tell } from '#src/ui/components/toast.tsx';
import { linkTo } from '#src/ui/route.ts';
import { shownHeads } from '#src/ui/words/shown-heads.ts';
import { t } from '#src/ui/words/t.ts';
import { SelectField } from '../select-field.tsx';
import { download } from '../share/download.ts';
import { fileNameOf } from '../share/file-name.ts';
import { addRoadmap } from './edit/add-roadmap.ts';

interface Props {
  roadmap: Roadmap;
  own: readonly Roadmap[];
  settings: Pick<Settings, 'roadmap' | 'profiles'>;
  /** The taxonomy with original names, not those of the page's language. */
  taxonomy: Taxonomy;
}

/** Whether the choice was used: its page is replaced, and the new one takes the focus over. */
let isSwitching = false;

/** Switches between roadmaps, shows which one is followed, and creates new ones. */
export function RoadmapPicker({ roadmap, own, settings, taxonomy }: Props) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isSwitching) nav.current?.querySelector('select')?.focus();
    isSwitching = false;
  }, []);
  return (
    <nav ref={nav} class="roadmap-picker" aria-label={t('roadmap.all')}>
      <SelectField
        label={t('roadmap.all')}
        value={roadmap.id}
        set={(id) => {
          isSwitching = true;
          location.hash = linkTo('roadmap', [id]);
        }}
      >
        {[...shownHeads(), ...own].map(({ id, title }) => (
          <option key={id} value={id}>
            {[title, ...followersOf({ id, title }, settings)].join(' · ')}
          </option>
        ))}
      </SelectField>
      <div class="buttons">
        {roadmap.id !== settings.roadmap && (
          <button type="button" class="button" onClick={() => doAndTell(follow(roadmap))}>
            {t('roadmap.follow')}
          </button>
        )}
        {roadmap.id.startsWith(OWN_ROADMAP) ? (
          <a class="button plain" href={linkTo('roadmap', [roadmap.id, 'edit'])}>
            {t('roadmap.edit')}
          </a>
        ) : (
          <button type="button" class="button plain" onClick={() => doAndTell(addRoadmap(roadmap))}>
            {t('roadmap.edit-copy')}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => doAndTell(addRoadmap(null))}>
          <Icon name="plus" /> {t('roadmap.new')}
        </button>
        <a class="button plain" href={linkTo('roadmap', ['open'])}>
          {t('roadmap.bring')}
        </a>
        <button type="button" class="button plain" onClick={() => shareRoadmap(roadmap, taxonomy)}>
          {t('share.share')}
        </button>
        <button type="button" class="button plain" onClick={() => print()}>
          {t('share.print')}
        </button>
      </div>
    </nav>
  );
}

/** Returns the profiles that follow a roadmap, or "followed" if their names say nothing more. */
function followersOf({ id, title }: RoadmapHead, { roadmap, profiles }: Props['settings']): string[] {
  if (profiles.length === 0) return id === roadmap ? [t('roadmap.followed')] : [];
  const names = profiles.filter((profile) => profile.roadmap === id).map(({ name }) => name);
  // A profile may be named after the roadmap in an earlier language.
  const titles = [title, ROADMAP_HEADS.find((head) => head.id === id)?.title];
  return names.map((name) => (titles.includes(name) ? t('roadmap.followed') : name));
}

async function follow({ id, title }: Roadmap): Promise<Done> {
  const undo = await changeSettings({ roadmap: id });
  return { said: t('roadmap.follows', { title }), undo };
}

/**
 * Saves a roadmap as a file to share. Skills have the taxonomy's names, because the reader may use another
 * language. It contains nothing about the user's skills.
 */
function shareRoadmap(roadmap: Roadmap, taxonomy: Taxonomy): void {
  const name = fileNameOf(roadmap.title, 'roadmap', 'own', 'json');
  download(
    writeRoadmap(roadmap, (id) => skillName(taxonomy, id)),
    name,
    'application/json',
  );
  tell(t('roadmap.saved', { name }));
}
